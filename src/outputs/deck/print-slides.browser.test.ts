import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { checkDeck } from "./check-deck.ts";
import { smallPlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { printSlides } from "./print-slides.ts";

const folder = mkdtempSync(join(tmpdir(), "print-slides-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));
const data = smallPlan(join(folder, "plan"));

test("slides of one language are printed by themselves and keep their numbers", async (t) => {
  const printed = await printSlides({ data, brand: undefined, slides: "2 – 3", language: "es" });
  t.true(printed.ok);
  if (!printed.ok) return;
  t.deepEqual(
    printed.slides.map(({ id, number, page }) => ({ id, number, page })),
    [
      { id: "two-principles", number: 2, page: 1 },
      { id: "in-the-branches", number: 3, page: 2 },
    ],
  );
  t.is(printed.name, "voz-lectora-2-3.pdf");
  const expected = {
    language: "es",
    title: "Readers' Say: libraries and reading rooms",
    slides: printed.slides,
  };
  t.deepEqual(await checkDeck(printed.bytes, expected), []);
});

test("a selection that cannot be printed gives one line that says what to do", async (t) => {
  const lines = async (slides: string, language?: string) => {
    const printed = await printSlides({ data, brand: undefined, slides, language });
    return printed.ok ? [] : printed.lines;
  };
  t.deepEqual(await lines("3-1"), ["The range 3-1 runs backwards: write 1-3."]);
  t.deepEqual(await lines("2-4"), ["There is no slide 4: the deck has slides 1-3."]);
  t.deepEqual(await lines("1", "fr"), ['"fr" is not a language of the site. Use one of: en, es.']);
});

test("a mistake in the data is told by its line", async (t) => {
  const broken = smallPlan(join(folder, "broken"));
  withEdit(broken, "deck.yaml", "layout: cover }", "layout: cove }");
  const printed = await printSlides({
    data: broken,
    brand: undefined,
    slides: "1",
    language: "en",
  });
  t.deepEqual(printed.ok ? [] : printed.lines.map((line) => line.replace(`${broken}/`, "")), [
    'deck.yaml:2:28  unknown-value  "cove" is not a value of "layout". Did you mean "cover"?',
  ]);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { examplePlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { printSlides } from "./print-slides.ts";

/** Prints the slide of the structures, the fourth of the examples' plan, with more bodies than it has. */
async function withBodies(
  t: ExecutionContext,
  count: number,
  { slides = "4", overflow = "" } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "bodies-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const data = examplePlan(join(folder, "data"));
  const bodies = Array.from(
    { length: count },
    (_, index) =>
      `  - id: council-${index}\n    name: Advisory council number ${index}\n    level: board\n    in_diagram: true\n    reports_to: [learning-board]\n`,
  );
  withEdit(
    data,
    "structures.yaml",
    "  - id: school-councils\n",
    `${bodies.join("")}  - id: school-councils\n`,
  );
  withEdit(data, "deck.yaml", "layout: structures }", `layout: structures${overflow} }`);
  const printed = await printSlides({ data, brand: undefined, slides, language: "en" });
  return printed.ok
    ? { slides: printed.slides.map(({ words }) => words.join(" ")), lines: [] }
    : { slides: [], lines: printed.lines.map((line) => line.replaceAll(`${folder}/`, "")) };
}

test("the diagram takes a body more, and many more", async (t) => {
  for (const count of [1, 4, 12]) {
    const { slides, lines } = await withBodies(t, count);
    t.deepEqual(lines, [], `${count} more`);
    t.regex(slides[0] ?? "", new RegExp(`Advisory council number ${count - 1} Reports`));
  }
});

test("where they are too many, the line is told and what to do", async (t) => {
  const [line = "", ...more] = (await withBodies(t, 60)).lines;
  t.deepEqual(more, []);
  t.regex(
    line,
    /^data\/structures\.yaml:\d+:\d+ {2}slide-overflow {2}Slide "structures" \(data\/deck\.yaml:8\) in en: From "Advisory council number \d+" on, .* Shorten its texts, show fewer of them or on another slide, or let it go on \(overflow: continue\)\.$/,
  );
});

test("let go on, it is divided between bodies, under the names of their levels", async (t) => {
  const overflow = ", overflow: continue";
  const { slides, lines } = await withBodies(t, 60, { slides: "4-5", overflow });
  t.deepEqual(lines, []);
  t.is(slides.length, 2);
  for (const words of slides) t.regex(words, /Schools and libraries/);
  const counts = slides.map((words) => words.match(/Advisory council number/g)?.length ?? 0);
  t.true(
    counts.every((count) => count > 15),
    counts.join(" and "),
  );
});

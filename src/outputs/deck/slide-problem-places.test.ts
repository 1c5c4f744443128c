import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { formatProblem } from "../../plan/problem.ts";
import { smallPlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { loadEditions } from "../editions.ts";
import type { SlideProblem } from "./slide-problem.ts";
import { placedProblems } from "./slide-problem-places.ts";

const problem = (particulars: Partial<SlideProblem>): SlideProblem => ({
  ...{ code: "slide-clipped", slide: "in-the-branches", language: "en" },
  ...{ message: "It is cut off", fix: "Shorten it" },
  ...particulars,
});

/** The lines of the problems on a copy of the small plan, under the names of its files. */
function lines(t: ExecutionContext, problems: readonly SlideProblem[], edit = (_: string) => {}) {
  const data = smallPlan(mkdtempSync(join(tmpdir(), "places-")));
  t.teardown(() => rmSync(data, { recursive: true }));
  mkdirSync(join(data, "translations"));
  writeFileSync(
    join(data, "translations/es.po"),
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Loud Fridays, with music"\nmsgstr "Viernes de ruido, con música"\n',
  );
  edit(data);
  const loaded = loadEditions(data, undefined);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  return placedProblems(problems, loaded).map((one) =>
    formatProblem(one).replaceAll(`${data}/`, ""),
  );
}

test("a problem of a slide stands at the line of its text, whatever markup it has", (t) => {
  const texts = ["The board meets in public twice a year", "at the branch:", "same slip online"];
  t.deepEqual(
    lines(
      t,
      texts.map((text) => problem({ text })),
    ),
    ["15:16", "22:19", "33:23"].map(
      (place) =>
        `channels.yaml:${place}  slide-clipped  Slide "in-the-branches" (deck.yaml:4) in en: It is cut off. Shorten it.`,
    ),
  );
});

test("a text that is told in part, or filled in, is found; another stands at what the slide shows", (t) => {
  const found = lines(t, [
    problem({ slide: "two-principles", text: "Readers choose with us what…" }),
    problem({ slide: "two-principles", text: "Principles of the district 2031–2034" }),
    problem({ text: "What no file says" }),
    problem({ slide: "in-the-branches--2", text: "Nor this" }),
    problem({ slide: "opening", text: "Nor that" }),
    problem({ slide: "", code: "slide-pages" }),
  ]);
  t.deepEqual(
    found.map((line) => line.split("  ")[0]),
    [
      "channels.yaml:10:5",
      "deck.yaml:1:1",
      "plan.yaml:3:8",
      "principles.yaml:1:8",
      "principles.yaml:7:11",
    ],
  );
});

test("a slide that is too full is told of once, with its languages and translations", (t) => {
  const overflow = { code: "slide-overflow", slide: "two-principles", fix: "Shorten it" } as const;
  const found = lines(t, [
    problem({ ...overflow, by: 7, text: "Loud Fridays, with music", message: "7 px too much" }),
    problem({
      ...{ ...overflow, language: "es", by: 78, message: "78 px too much" },
      text: "Viernes de ruido, con música",
    }),
    problem({ code: "slide-lost-words", slide: "two-principles", language: "es", text: "hours" }),
    problem({ code: "slide-lost-words", language: "es", text: "hours" }),
  ]);
  t.deepEqual(found, [
    'channels.yaml:10:5  slide-lost-words  Slide "in-the-branches" (deck.yaml:4) in es: It is cut off. Shorten it.',
    'principles.yaml:34:17  slide-overflow  Slide "two-principles" (deck.yaml:3) in en, es (most in es): 78 px too much; translated at translations/es.po:5. Shorten it.',
  ]);
});

test("characters stand at their first line, of the language's catalogue before the data", (t) => {
  const edit = (data: string) =>
    withEdit(data, "principles.yaml", "Loud Fridays, with music", "Loud Fridays, with músic");
  const found = lines(
    t,
    [
      problem({ language: "es", characters: ["ú", "s"] }),
      problem({ characters: ["ú"] }),
      problem({ characters: ["✓"] }),
    ],
    edit,
  );
  t.deepEqual(
    found.map((line) => line.split("  ")[0]),
    ["channels.yaml:10:5", "principles.yaml:34:37", "translations/es.po:5:32"],
  );
});

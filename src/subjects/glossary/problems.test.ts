/** Words that stand twice or nowhere, and what they refer to, are told with their lines. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { loadCatalogues } from "../../language/catalogue/load.ts";
import { type Edit, exampleLinesAfter } from "../../plan/fixture/problem-lines.ts";
import { examplePlan, withEdit } from "../../plan/fixture/small-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { subjects } from "../index.ts";
import { loadPlan } from "../load-plan.ts";

/** The lines told about the examples' plan and its catalogue after these edits. */
function linesWithCatalogues(...edits: Edit[]): string[] {
  const temporary = mkdtempSync(join(tmpdir(), "glossary-"));
  try {
    const data = examplePlan(join(temporary, "data"));
    for (const edit of edits) withEdit(data, ...edit);
    const loaded = loadPlan(data);
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
    const found = loadCatalogues(data, loaded.plan, loaded.sources, subjects);
    return found.ok
      ? []
      : found.problems.map((problem) => formatProblem(problem).replaceAll(`${temporary}/`, ""));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

test("a word that stands twice is told, however it is written", (t) => {
  t.deepEqual(exampleLinesAfter(["glossary.yaml", "word: slip", "word: Guardian"]), [
    'data/glossary.yaml:38:15  double-word  "Guardian" already stands on line 29. Make one entry of the two.',
  ]);
});

test("a form that two words have is told, and one that stands twice", (t) => {
  t.deepEqual(
    exampleLinesAfter(["glossary.yaml", "en: [slip*]", "en: [guardian*, paper, paper]"]),
    [
      'data/glossary.yaml:39:23  double-form  "guardian*" already stands on line 30. Leave it to one of them.',
      'data/glossary.yaml:39:41  double-form  "paper" stands here twice. Remove one of the two.',
    ],
  );
});

test("a form that is none is told", (t) => {
  const lines = exampleLinesAfter(["glossary.yaml", "en: [slip*]", 'en: ["sl*ip"]']);
  t.is(lines.length, 1);
  t.regex(lines[0] ?? "", /^data\/glossary\.yaml:39:23 {2}wrong-value .*A \* before or after it/);
});

test("a language that the site does not have, and things that are not there, are told", (t) => {
  t.deepEqual(
    exampleLinesAfter(
      ["glossary.yaml", "sv: [lapp*]", "fi: [lappu*]"],
      ["glossary.yaml", "see_also: [learning-board]", "see_also: [lerning-board]"],
    ),
    [
      'data/glossary.yaml:14:20  unknown-reference  "lerning-board" is not a structure or a member or a channel or a rule or a survey event or a priority. Did you mean "learning-board"?',
      'data/glossary.yaml:39:31  unknown-language  "fi" is not a language. Use one of: en, sv.',
    ],
  );
});

test("words that no page shows are told", (t) => {
  t.deepEqual(
    exampleLinesAfter(["site.yaml", "    shows: words-life\n", "    shows: words-town\n"]).filter(
      (line) => line.startsWith("data/glossary.yaml"),
    ),
    [
      'data/glossary.yaml:25:9  orphan  Nothing in data/site.yaml names the word group "words-life". Show it on a page with the layout "word-group".',
    ],
  );
});

test("a word that stands in no text is told in each language, its own explanation left out", (t) => {
  t.deepEqual(linesWithCatalogues(), []);
  t.deepEqual(
    linesWithCatalogues([
      "glossary.yaml",
      "en: [slip*], sv: [lapp*]",
      "en: [piece*], sv: [papper*]",
    ]),
    [
      "data/glossary.yaml:39:22  unused-word  No text of the plan in en has a word of the form piece*. Write the forms that it has in en, [] where it has none, or remove the entry.",
      "data/glossary.yaml:39:36  unused-word  No text of the plan in sv has a word of the form papper*. Write the forms that it has in sv, [] where it has none, or remove the entry.",
    ],
  );
});

test("a word is known by its own form where a text has no translation yet", (t) => {
  const edit: Edit = [
    "translations/sv.po",
    'msgstr "En lapp som ber biblioteket köpa en bok"',
    'msgstr ""',
  ];
  const other: Edit = [
    "translations/sv.po",
    'msgstr "Samma lapp [på nätet](https://slips.example.org/)"',
    'msgstr "Samma sak [på nätet](https://slips.example.org/)"',
  ];
  t.deepEqual(linesWithCatalogues(edit, other), []);
});

test("a draft may lack a word, a published language not", (t) => {
  const word: Edit = ["glossary.yaml", "sv: [lapp*]", "sv: [papper*]"];
  t.is(linesWithCatalogues(word).length, 1);
  t.deepEqual(linesWithCatalogues(word, ["site.yaml", "    published: true\n", ""]), []);
  t.deepEqual(linesWithCatalogues(["glossary.yaml", "sv: [lapp*]", "sv: []"]), []);
});

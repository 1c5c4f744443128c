/** What a word processor puts into a data file: its quotation marks and its spaces. */
import test from "ava";
import { type Edit, linesAfter } from "../fixture/problem-lines.ts";

const curly = (value: string) =>
  `YAML takes curly quotation marks for letters: write "${value}", or ${value} without any.`;
const space =
  "U+00A0 stands here, which looks like a space and is none to YAML. Write ordinary spaces in its place.";

const mistakes: readonly [string, Edit, string][] = [
  [
    "curly quotation marks around an id",
    ["deck.yaml", "id: opening", "id: “opening”"],
    `data/deck.yaml:2:11  bad-id  "“opening”" is not an id. ${curly("opening")}`,
  ],
  [
    "around a value of a choice",
    ["site.yaml", "koro: wave", "koro: ”wave”"],
    `data/site.yaml:7:9  unknown-value  "”wave”" is not a value of "koro". ${curly("wave")}`,
  ],
  [
    "around a date",
    ["plan.yaml", "date: 2031-03-01", "date: ‘2031-03-01’"],
    `data/plan.yaml:18:9  not-a-date  "‘2031-03-01’" is not a date. ${curly("2031-03-01")}`,
  ],
  [
    "around a reference",
    ["deck.yaml", "shows: branches", "shows: “branches”"],
    `data/deck.yaml:4:53  unknown-level  "“branches”" is not a level. ${curly("branches")}`,
  ],
  [
    "around a key",
    ["site.yaml", "  koro:", "  “koro”:"],
    `data/site.yaml:7:3  unknown-key  "“koro”" is not a key here. ${curly("koro")}`,
  ],
  [
    "around an empty slug",
    ["site.yaml", 'slug: { en: "", es: "" }', 'slug: { en: “”, es: "" }'],
    'data/site.yaml:12:17  bad-slug  "“”" cannot be a part of an address. YAML takes curly quotation marks for letters: write straight ones, "…".',
  ],
  [
    "around a text with a colon",
    ["plan.yaml", "subject: Libraries and", "subject: “Libraries: and”"],
    'data/plan.yaml:4:10  yaml-syntax  YAML takes curly quotation marks for letters. Write straight ones, "…", around the text.',
  ],
  [
    "a no-break space as indentation",
    ["plan.yaml", "  city: Maple", "\u00A0 city: Maple"],
    `data/plan.yaml:10:1  yaml-syntax  ${space}`,
  ],
  [
    "within the indentation",
    ["plan.yaml", "  city: Maple", " \u00A0city: Maple"],
    `data/plan.yaml:10:2  yaml-syntax  ${space}`,
  ],
  [
    "an em space after the indentation",
    ["plan.yaml", "  city: Maple", "  \u2003city: Maple"],
    `data/plan.yaml:10:3  yaml-syntax  ${space.replace("00A0", "2003")}`,
  ],
  [
    "a number sign within the quotation marks",
    ["plan.yaml", "subject: Libraries and", "subject: “Libraries # and”"],
    'data/plan.yaml:4:21  cut-text  YAML takes what follows # for a comment: readers would not see it. Write "…" around the whole text; in a comment, write a space after #.',
  ],
  [
    "a number after a text",
    ["plan.yaml", "subject: Libraries and", "subject: Library #1 and"],
    'data/plan.yaml:4:18  cut-text  YAML takes what follows # for a comment: readers would not see it. Write "…" around the whole text; in a comment, write a space after #.',
  ],
  [
    "after a key",
    ["plan.yaml", "subject: ", "subject:\u00A0"],
    `data/plan.yaml:4:9  yaml-syntax  ${space}`,
  ],
  [
    "after a hyphen",
    ["site.yaml", "  - id: ways\n", "  -\u00A0id: ways\n"],
    `data/site.yaml:17:4  yaml-syntax  ${space}`,
  ],
];

for (const [title, edit, line] of mistakes)
  test(title, (t) => t.deepEqual(linesAfter(edit), [line]));

test("a text in curly quotation marks, and no-break spaces within one, are no mistakes", (t) => {
  t.deepEqual(
    linesAfter(["plan.yaml", "subject: Libraries and", "subject: “Libraries\u00A0and”"]),
    [],
  );
});

test("a comment after a value is none either", (t) => {
  t.deepEqual(linesAfter(["plan.yaml", "  city: Maple", "  city: Maple # its short name"]), []);
});

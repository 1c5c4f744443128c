/** Files, texts and names beyond all measure: one line at once. */
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { linesAfter, linesAfterChange } from "./fixture/problem-lines.ts";
import { readYaml } from "./yaml/yaml-file.ts";

const subject = "subject: Libraries and reading rooms";
const long = "a".repeat(300);

for (const [title, edit, line] of [
  [
    "a slug",
    ["site.yaml", "en: ways-to-take-part", `en: ${long}`],
    'site.yaml:20:17  too-long-text  "en" has 300 characters. Write 100 or fewer.',
  ],
  [
    "an id",
    ["deck.yaml", "id: opening", `id: ${long}`],
    'deck.yaml:2:11  too-long-text  "id" has 300 characters. Write 100 or fewer.',
  ],
  [
    "the name of a deck's file",
    ["site.yaml", "deck_file: readers-say", `deck_file: ${long}`],
    'site.yaml:2:87  too-long-text  "deck_file" has 300 characters. Write 100 or fewer.',
  ],
  [
    "an earlier address",
    ["site.yaml", "former: { en: [all-pages]", `former: { en: [/en/${long}/]`],
    `site.yaml:118:20  long-former  "/en/${"a".repeat(96)}…" is too long for an address. Remove it: a part of an address has 100 letters at most, all of it 1000.`,
  ],
  [
    "an address outside",
    [
      "site.yaml",
      "https://library.example.org/cy",
      `https://library.example.org/${long.repeat(4)}`,
    ],
    'site.yaml:8:55  too-long-text  "address" has 1228 characters. Write 1000 or fewer.',
  ],
  [
    "a text",
    ["plan.yaml", subject, `subject: ${"word ".repeat(20_000)}`],
    "plan.yaml:4:10  too-long-text  This text has 99999 characters. Shorten it: a text has 50000 at most.",
  ],
] as const)
  test(`too long: ${title}`, (t) => t.deepEqual(linesAfter(edit), [`data/${line}`]));

test("too-long-address: pages under each other too often", (t) => {
  const page = (index: number) =>
    `  - { id: p${index}, layout: overview, parent: ${index === 0 ? "start" : `p${index - 1}`}, slug: { en: ${"b".repeat(99)}${index % 10} }, menu: none, title: P, description: P }\n`;
  const pages = Array.from({ length: 11 }, (_, index) => page(index)).join("");
  t.deepEqual(linesAfter(["site.yaml", "  - id: seek\n", `${pages}  - id: seek\n`]), [
    'data/site.yaml:113:57  too-long-address  The address of "p9" has more than 1000 characters. Let it stand under fewer pages, or shorten their slugs.',
    'data/site.yaml:114:58  too-long-address  The address of "p10" has more than 1000 characters. Let it stand under fewer pages, or shorten their slugs.',
  ]);
});

test("too-large-file: of data and of translations", (t) => {
  const fix = "Use a file of at most 20 MB: this one holds something else than it should.";
  t.deepEqual(
    linesAfterChange((folder) => truncateSync(join(folder, "plan.yaml"), 30_000_000)),
    [`data/plan.yaml:1:1  too-large-file  plan.yaml has 30 MB. ${fix}`],
  );
});

const deep: readonly [string, string, number][] = [
  ["brackets", `a: b\nc: ${"[".repeat(9000)}${"]".repeat(9000)}\n`, 2],
  ["braces", `c: ${"{a: ".repeat(9000)}${"}".repeat(9000)}\n`, 1],
  ["hyphens", `a: b\nc:\n  ${"- ".repeat(9000)}a\n`, 3],
  ["keys", Array.from({ length: 4000 }, (_, index) => `${" ".repeat(index)}a:\n`).join(""), 202],
];

for (const [title, source, line] of deep)
  test(`too-deep: ${title} within each other`, (t) => {
    const { problems, data } = readYaml("a.yaml", source);
    t.deepEqual(
      problems.map((problem) => [problem.code, problem.line]),
      [["too-deep", line]],
    );
    t.is(data, undefined);
  });

test("of too many problems of one kind in one file the rest is counted", (t) => {
  const lines = linesAfterChange((folder) =>
    writeFileSync(join(folder, "survey.yaml"), "\u0001\n".repeat(3000)),
  );
  t.is(lines.length, 101);
  t.is(
    lines.at(-1),
    "data/survey.yaml:101:1  control-character  And 2900 more of this kind in this file. Mend those above first.",
  );
});

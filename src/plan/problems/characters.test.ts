/** Characters that no font of the edition shows. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { linesAfter, linesAfterChange, type Mistake } from "../fixture/problem-lines.ts";

const fix =
  "is in no font of the edition. Write it in words, or with letters and signs that the fonts have.";
const slip = "text: A slip that asks the library to buy a book";

const mistakes: readonly Mistake[] = [
  {
    title: "unknown-character: an emoji, once however often it stands in the text",
    edits: [["channels.yaml", slip, "text: A slip 🎉 for 🎉 a book"]],
    lines: [`data/channels.yaml:30:26  unknown-character  "🎉" (U+1F389 PARTY POPPER) ${fix}`],
  },
  {
    title: "unknown-character: one that Unicode has not given out",
    edits: [["channels.yaml", slip, 'text: "A slip \\U0003D000"']],
    lines: [
      `data/channels.yaml:30:19  unknown-character  "\\U0003D000" (U+3D000 UNASSIGNED) ${fix}`,
    ],
  },
  {
    title: "unknown-character: on its own line of a long text",
    edits: [["channels.yaml", slip, "text: >-\n              A slip\n              with 中"]],
    lines: [
      `data/channels.yaml:32:20  unknown-character  "中" (U+4E2D CJK UNIFIED IDEOGRAPH-4E2D) ${fix}`,
    ],
  },
  {
    title: "unknown-character: written as an escape",
    edits: [["channels.yaml", slip, 'text: "A slip \\u2713"']],
    lines: [`data/channels.yaml:30:19  unknown-character  "✓" (U+2713 CHECK MARK) ${fix}`],
  },
];

for (const { title, edits, lines } of mistakes) {
  test(title, (t) => t.deepEqual(linesAfter(...edits), lines));
}

test("an interface word, too", (t) => {
  const lines = linesAfterChange((folder) =>
    writeFileSync(join(folder, "interface.yaml"), "navigation:\n  skip: Skip 🡒\n"),
  );
  t.is(lines.length, 1);
  t.regex(lines[0] ?? "", /^data\/interface\.yaml:2:14 {2}unknown-character {2}"🡒" \(U\+1F852 /);
});

test("letters of other languages and signs are no problem", (t) => {
  const text = "text: Tšekki, čđŋ, Żółć, ğış, Жизнь, Їжак, ≤, ≥, ‰, →, a‑b";
  t.deepEqual(linesAfter(["channels.yaml", slip, text]), []);
});

test("the name of a language may be in letters of its own", (t) => {
  const name = (value: string): [string, string, string] => [
    "site.yaml",
    "name: Español",
    `name: ${value}`,
  ];
  t.deepEqual(linesAfter(name("العربية")), []);
  t.is(linesAfter(name("العربية 🎉")).length, 1);
});

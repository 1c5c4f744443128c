/** Bytes and characters that a data file may not hold. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { linesAfter, linesAfterChange, type Mistake } from "../fixture/problem-lines.ts";
import { readYamlBytes } from "./read-bytes.ts";

const slip = "text: A slip that asks the library to buy a book";
const remove = "which readers cannot be shown. Remove it.";

const mistakes: readonly Mistake[] = [
  {
    title: "control-character: a presentation's line break, typed as it is",
    edits: [["channels.yaml", slip, "text: A slip\u000Bthat asks"]],
    lines: [
      "data/channels.yaml:30:25  control-character  U+000B is a line break of a presentation, which readers cannot be shown. Write a space in its place.",
    ],
  },
  {
    title: "control-character: on each line, also in a comment",
    edits: [["channels.yaml", slip, "text: A\u0001B\u0002C # \u001B\n            # \uFFFE"]],
    lines: [
      `data/channels.yaml:30:20  control-character  U+0001 is a control character, ${remove}`,
      `data/channels.yaml:31:15  control-character  U+FFFE is no character, ${remove}`,
    ],
  },
  {
    title: "control-character: written as an escape",
    edits: [["channels.yaml", slip, 'text: "A slip \\\\u0001 that \\e asks"']],
    lines: [
      `data/channels.yaml:30:40  control-character  U+001B is a control character, ${remove}`,
    ],
  },
  {
    title: "control-character: half of a pair, written as an escape",
    edits: [["channels.yaml", slip, 'text: "A slip \\uD83D asks"']],
    lines: [`data/channels.yaml:30:27  control-character  U+D83D is no character, ${remove}`],
  },
  {
    title: "control-character: a non-character beyond the first plane",
    edits: [["channels.yaml", slip, 'text: "A slip \\U0010FFFF asks"']],
    lines: [`data/channels.yaml:30:27  control-character  U+10FFFF is no character, ${remove}`],
  },
  {
    title: "control-character: private use",
    edits: [["channels.yaml", slip, "text: A slip \uE000"]],
    lines: [
      "data/channels.yaml:30:26  control-character  U+E000 is a character of private use, which readers cannot be shown. Write a letter or sign that everyone has.",
    ],
  },
  {
    title: "lost-letter: the sign that stands for it",
    edits: [["channels.yaml", slip, "text: A sl\uFFFDp"]],
    lines: [
      "data/channels.yaml:30:23  lost-letter  A letter was lost here: U+FFFD stands in its place. Write the letter again.",
    ],
  },
];

for (const { title, edits, lines } of mistakes)
  test(title, (t) => t.deepEqual(linesAfter(...edits), lines));

test("tabs within a text, Windows line ends and both halves of a pair are no mistakes", (t) => {
  const source = 'a: "x\\ty\\uD83D\\uDE00"\r\nb: "\\\\u0001 \\x41"\r\n';
  const yaml = readYamlBytes("a.yaml", Buffer.from(source));
  t.deepEqual(yaml.problems, []);
  t.deepEqual(yaml.data, { a: "x\ty😀", b: "\\u0001 A" });
});

/** Bytes of a data file, and where the first cannot be read. */
const files: readonly [string, Buffer, string][] = [
  ["ISO-8859-1", Buffer.from("title: Plan\nsubject: Espaöol\n", "latin1"), "2:14"],
  ["an overlong slash", Buffer.from([0x61, 0x3a, 0x20, 0xc0, 0xaf]), "1:4"],
  ["half of a pair in UTF-8", Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), "1:4"],
  ["a letter cut off at the end", Buffer.from([0x61, 0x3a, 0x20, 0xc3]), "1:4"],
];

for (const [title, bytes, place] of files) {
  test(`not-utf-8: ${title}`, (t) => {
    t.deepEqual(
      linesAfterChange((folder) => writeFileSync(join(folder, "survey.yaml"), bytes)),
      [
        `data/survey.yaml:${place}  not-utf-8  This letter cannot be read: the file is not in UTF-8. Save the file again with the encoding UTF-8.`,
      ],
    );
  });
}

for (const [title, mark] of [
  ["with its mark", "\uFEFF"],
  ["without one", ""],
] as const) {
  test(`not-utf-8: UTF-16 ${title}`, (t) => {
    const bytes = Buffer.from(`${mark}title: Plan\n`, "utf16le");
    for (const each of [bytes, Buffer.from(bytes).swap16()]) {
      const [problem, ...more] = readYamlBytes("a.yaml", each).problems;
      t.is(problem?.message, "The file is in UTF-16, not in UTF-8.");
      t.deepEqual(more, []);
    }
  });
}

test("not-utf-8: UTF-16 without a mark that begins with no Latin letter", (t) => {
  const bytes = Buffer.from("Жж: я\nЖЖ: ю\n", "utf16le").swap16();
  const { problems } = readYamlBytes("a.yaml", bytes);
  t.deepEqual(
    problems.map(({ message }) => message),
    ["The file is in UTF-16, not in UTF-8."],
  );
});

test("a byte order mark is no part of the text", (t) => {
  t.deepEqual(readYamlBytes("a.yaml", Buffer.from("\uFEFFtitle: Ä\n")).data, { title: "Ä" });
});

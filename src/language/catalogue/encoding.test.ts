/** Catalogues in other encodings, and lines that only gettext knows. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { formatProblem } from "../../plan/problem.ts";
import { writePo } from "./po-file.ts";
import { parseCatalogue, readCatalogue } from "./read.ts";

const withCharset = (charset: string, translation: string) =>
  `msgid ""\nmsgstr "Content-Type: text/plain; charset=${charset}\\n"\n\nmsgid "Osallisuus"\nmsgstr "${translation}"\n`;

/** What is read from a file with these bytes: its one translation, or the lines told of it. */
function readFrom(t: ExecutionContext, bytes: Uint8Array): string | string[] {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "es.po");
  writeFileSync(path, bytes);
  const read = readCatalogue(path, "es.po");
  t.deepEqual(readFileSync(path), Buffer.from(bytes));
  if (read?.ok) return read.po.entries.map(({ translation }) => translation).join();
  return read?.problems.map(formatProblem) ?? [];
}

const encoded: readonly [charset: string, bytes: number[], text: string][] = [
  ["ISO-8859-1", [0xf3], "ó"],
  ["iso-8859-15", [0xa4], "€"],
  ["windows-1252", [0x80], "€"],
  ["KOI8-R", [0xd1], "я"],
  ["Shift_JIS", [0x93, 0xfa], "日"],
  ["utf8", [0xc3, 0xb3], "ó"],
  ["CHARSET", [0xc3, 0xb3], "ó"],
];

for (const [charset, letter, text] of encoded) {
  test(`a catalogue in ${charset} is read as its header says, and written in UTF-8`, (t) => {
    const [start = "", end = ""] = withCharset(charset, "Participaci|n").split("|");
    const bytes = Buffer.concat([Buffer.from(start), Buffer.from(letter), Buffer.from(end)]);
    t.is(readFrom(t, bytes), `Participaci${text}n`);
  });
}

test("wrong-encoding, unknown-encoding and not-utf-8 by their places", (t) => {
  const utf8 = "Save the file again with the encoding UTF-8.";
  const header = "Save the file in UTF-8, and write charset=UTF-8 in its header.";
  const latin1 = Buffer.from(withCharset("UTF-8", "Participación"), "latin1");
  t.deepEqual(readFrom(t, latin1), [
    `es.po:5:20  not-utf-8  This letter cannot be read: the file is not in UTF-8. ${utf8}`,
  ]);
  t.deepEqual(readFrom(t, Buffer.from(withCharset("x-own", "ó"))), [
    `es.po:2:1  unknown-encoding  "x-own" is not the name of an encoding that this file could be in. ${header}`,
  ]);
  t.deepEqual(readFrom(t, Buffer.from(withCharset("UTF-16", "ó"))), [
    `es.po:2:1  unknown-encoding  "UTF-16" is not the name of an encoding that this file could be in. ${header}`,
  ]);
  const bad = Buffer.from(withCharset("Shift_JIS", "ab\xff"), "latin1");
  t.deepEqual(readFrom(t, bad), [
    `es.po:5:11  wrong-encoding  This letter is not one of Shift_JIS, which the header names. ${header}`,
  ]);
  t.deepEqual(readFrom(t, Buffer.from(`\uFEFF${withCharset("UTF-16", "ó")}`, "utf16le")), [
    `es.po:1:1  not-utf-8  The file is in UTF-16, not in UTF-8. ${utf8}`,
  ]);
});

test("a charset that a text speaks of is not the file's", (t) => {
  const text = `msgid ""\n"charset=x"\nmsgstr "charset=y"\n`;
  t.is(readFrom(t, Buffer.from(text)), "charset=y");
  t.is(readFrom(t, Buffer.from(`${withCharset("UTF-8", "ó")}\n${text}`)), "ó,charset=y");
});

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n';

test("what gettext knows of an entry is written again", (t) => {
  const written = `# For translators.
#, fuzzy
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

#, fuzzy, range: 0..10
#| msgctxt "deck"
#| msgid "Vanha"
msgctxt "site"
msgid "Uusi"
msgstr "Ny"

#, fuzzy
#~| msgctxt "deck"
#~| msgid "Vanha"
#~ msgctxt "site"
#~ msgid "Poissa"
#~ msgstr "Borta"
`;
  const read = parseCatalogue(written, "es.po");
  t.is(read.ok && writePo(read.po), written);
});

const entry = (lines: string) => `${header}${lines}\nmsgstr "b"\n`;
const plural =
  "plural-entry  A plan's texts have no msgid_plural and no msgstr[…]. Write the forms in one msgstr as {count, plural, one {# …} other {# …}}.";

const unsupported: readonly [title: string, text: string, lines: string[]][] = [
  [
    "plural forms",
    `${header}msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] "bs"\n`,
    [`5:1  ${plural}`, `6:1  ${plural}`, `7:1  ${plural}`],
  ],
  ["a previous plural", entry('#| msgid_plural "as"\nmsgid "a"'), [`4:1  ${plural}`]],
  [
    "an empty context",
    entry('msgctxt ""\nmsgid "a"'),
    [
      "4:1  empty-context  This msgctxt is empty. Write the place of the text, e.g. interface.about, or remove the line.",
    ],
  ],
  [
    "a domain",
    entry('domain "x"\nmsgid "a"'),
    [
      '4:1  po-syntax  This line is not one of a .po file: domain "x" Write msgid or msgstr and a text in "quotation marks"; inside it, write \\" for a mark.',
    ],
  ],
  [
    "a previous text without a keyword that there is",
    entry('#| msgold "a"\nmsgid "a"'),
    [
      "4:1  unknown-comment  A previous text cannot be read. Write msgid and a text in quotation marks after #|.",
    ],
  ],
  [
    "flags of newer tools",
    entry('#= no-wrap\nmsgid "a"'),
    ["4:1  unknown-comment  Flags that start with #= are not known. Write them after #,."],
  ],
  [
    "a comment within an entry",
    entry('msgid "a"\n# Why?'),
    [
      "5:1  unknown-comment  This comment stands inside of an entry. Move it above the entry's first line.",
    ],
  ],
  [
    "an escape of C",
    entry('msgid "\\x41"'),
    [
      '4:8  unknown-escape  \\x does not stand for a character here. Write the character itself; for a backslash write \\\\, for a mark \\".',
    ],
  ],
  [
    "control characters, typed and as an escape",
    entry('# \u0001\nmsgid "a\u000B"\n"\\a"'),
    [
      "4:3  control-character  U+0001 is a control character, which readers cannot be shown. Remove it.",
      "5:9  control-character  U+000B is a line break of a presentation, which readers cannot be shown. Write a space in its place.",
      "6:2  control-character  U+0007 is a control character, which readers cannot be shown. Remove it.",
    ],
  ],
  [
    "a lost letter",
    entry('msgid "Participaci\uFFFDn"'),
    [
      "4:19  lost-letter  A letter was lost here: U+FFFD stands in its place. Write the letter again.",
    ],
  ],
];

for (const [title, text, lines] of unsupported) {
  test(`a catalogue is not read past ${title}`, (t) => {
    const read = parseCatalogue(text, "es.po");
    t.deepEqual(
      read.ok ? [] : read.problems.map(formatProblem),
      lines.map((line) => `es.po:${line}`),
    );
  });
}

import test from "ava";
import { formatProblem } from "../../plan/problem.ts";
import { parseCatalogue } from "./read.ts";

const problemsIn = (text: string): string[] => {
  const read = parseCatalogue(text, "data/translations/sv.po");
  return read.ok ? [] : read.problems.map(formatProblem);
};

const header = 'msgid ""\nmsgstr "Language: sv\\n"\n\n';

test("an entry is read with its comments, flags, previous text and places, folded or not", (t) => {
  const read = parseCatalogue(
    `\uFEFF${header}#  Ask the committee.
#: channels.yaml:4 channels.yaml:9
#: deck.yaml:2
#. Heading.
#, fuzzy, python-brace-format
#| msgid ""
#| "Vanha \\"{name}\\" "
#| "teksti"
msgctxt "deck"
msgid "Uusi "
"{name}\\n"
msgstr ""
"Ny \\\\ "
"{name}"
`.replaceAll("\n", "\r\n"),
    "sv.po",
  );
  t.true(read.ok);
  if (!read.ok) return;
  const [entry] = read.po.entries;
  t.deepEqual(read.po.entries, [
    {
      context: "deck",
      source: "Uusi {name}\n",
      translation: "Ny \\ {name}",
      isFuzzy: true,
      previous: 'Vanha "{name}" teksti',
      previousContext: undefined,
      flags: ["python-brace-format"],
      translatorComment: "Ask the committee.",
      extracted: ["Heading."],
      references: ["channels.yaml:4", "channels.yaml:9", "deck.yaml:2"],
    },
  ]);
  t.is(entry && read.lineOf(entry), 15);
});

test("obsolete entries are read apart and may repeat a text", (t) => {
  const read = parseCatalogue(
    `${header}msgid "a"\nmsgstr "b"\n\n# note\n#~| msgid "old"\n#~ msgid "a"\n#~ msgstr "c"\n`,
    "sv.po",
  );
  t.deepEqual(
    read.ok &&
      [read.po.entries, read.po.obsolete].map((all) =>
        all.map(({ source, translation, translatorComment, previous }) => ({
          source,
          translation,
          translatorComment,
          previous,
        })),
      ),
    [
      [{ source: "a", translation: "b", translatorComment: "", previous: undefined }],
      [{ source: "a", translation: "c", translatorComment: "note", previous: "old" }],
    ],
  );
});

test("entries come in the order of the file, even those that look like numbers", (t) => {
  const read = parseCatalogue(`${header}msgid "b"\nmsgstr ""\n\nmsgid "404"\nmsgstr ""\n`, "sv.po");
  t.deepEqual(read.ok && read.po.entries.map(({ source }) => source), ["b", "404"]);
});

test("a quotation mark that is not escaped is named with its line", (t) => {
  t.deepEqual(problemsIn(`${header}msgid "a"\nmsgstr "say "hello""\n`), [
    'data/translations/sv.po:5:1  po-syntax  This line is not one of a .po file: msgstr "say "hello"" Write msgid or msgstr and a text in "quotation marks"; inside it, write \\" for a mark.',
  ]);
});

test("a text without msgstr, and a conflict left by git, are named with their lines", (t) => {
  t.deepEqual(problemsIn(`${header}msgid "a"\n\nmsgid "b"\n<<<<<<< HEAD\nmsgstr "c"\n`), [
    'data/translations/sv.po:7:1  po-syntax  This line is not one of a .po file: <<<<<<< HEAD Write msgid or msgstr and a text in "quotation marks"; inside it, write \\" for a mark.',
    'data/translations/sv.po:4:1  po-syntax  This text has no msgstr. Add msgstr "" below it.',
  ]);
});

test("a text that is translated twice is named with both lines, unless contexts tell them apart", (t) => {
  t.deepEqual(problemsIn(`${header}msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n`), [
    "data/translations/sv.po:7:1  duplicate-text  This text is already translated on line 4. Remove one of the two, or give one a msgctxt.",
  ]);
  t.deepEqual(
    problemsIn(`${header}msgid "a"\nmsgstr "b"\n\nmsgctxt "deck"\nmsgid "a"\nmsgstr "c"\n`),
    [],
  );
});

test("not-a-catalogue: something else that is called .po is told once", (t) => {
  const fix = "Put the catalogue back in its place, e.g. from the version before.";
  t.deepEqual(problemsIn("<p>\n".repeat(3000)), [
    `data/translations/sv.po:1:1  not-a-catalogue  This is no .po file: 3000 of its 3000 lines are not of one. ${fix}`,
  ]);
  t.deepEqual(problemsIn(`${header}\0\n\u0001\n`), [
    `data/translations/sv.po:4:1  not-a-catalogue  This is no .po file: 2 of its 4 lines are not of one. ${fix}`,
  ]);
});

test("a few lines that are none of a catalogue are told one by one, visibly and cut", (t) => {
  const write =
    'Write msgid or msgstr and a text in "quotation marks"; inside it, write \\" for a mark.';
  t.deepEqual(problemsIn(`${header}a\u2067b\n${"x".repeat(500)}\n`), [
    `data/translations/sv.po:4:1  po-syntax  This line is not one of a .po file: a\\u2067b ${write}`,
    `data/translations/sv.po:5:1  po-syntax  This line is not one of a .po file: ${"x".repeat(100)} ${write}`,
  ]);
});

test("too-long-text: a translation of 10 MB, on one line or on many", (t) => {
  const shorten = "Shorten it: a text has 50000 at most.";
  t.deepEqual(problemsIn(`${header}msgid "a"\nmsgstr "${"å".repeat(10_000_000)}"\n`), [
    `data/translations/sv.po:5:1  too-long-text  This line has 10000009 characters. ${shorten}`,
  ]);
  const folded = `"${"å".repeat(70)}"\n`.repeat(10_000);
  t.deepEqual(problemsIn(`${header}msgid "a"\nmsgstr ""\n${folded}`), [
    `data/translations/sv.po:720:1  too-long-text  This text has more than 50000 characters. ${shorten}`,
  ]);
});

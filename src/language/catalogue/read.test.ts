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

import test from "ava";
import { formatProblem } from "../../plan/problem.ts";
import type { TranslatableText } from "../extract.ts";
import { entryProblems } from "./entry-problems.ts";
import { parseCatalogue } from "./read.ts";

const file = "data/translations/en.po";

/** Problems of one translation, which stands on line 6. */
function problemsOf(
  source: string,
  translation: string,
  kind: TranslatableText["kind"] = "text",
  flag = "",
) {
  const po = `msgid ""\nmsgstr "Language: en\\n"\n\n#, ${flag}\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(translation)}\n`;
  const read = parseCatalogue(po, file);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n"));
  return entryProblems({ ...read, file, language: "en" }, [{ source, kind, places: [] }]).map(
    formatProblem,
  );
}

const sound: [string, string, TranslatableText["kind"]][] = [
  ["Päivitetty {date}", "Updated on {date}", "message"],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, one {one slide} other {# slides}}",
    "message",
  ],
  ["{n, plural, one {# dia} other {# diaa}}", "Slides: {n}", "message"],
  ["Braces {here} are words", "Braces are words", "text"],
  ["**Lasten** osallisuus", "Participation of **children** and **pupils**", "text"],
  ["*Hallintosäännön mukaan", "*According to the regulations", "text"],
  [
    "[Laki](https://a.example) ja [asetus](https://b.example)",
    "[Decree](https://b.example), [Act](https://a.example)",
    "text",
  ],
  ["Työväenopiston *ryhmät*", "Groups of [the *Työväenopisto*]{fi}", "text"],
  ["[Laki](https://a.example)", "[[Laki]{fi}](https://a.example)", "text"],
  ["{page}: työväenopisto", "{page}: [Työväenopisto]{fi}", "message"],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, one {# [dia]{fi}} other {# [diaa]{fi}}}",
    "message",
  ],
  ["”Minulla on merkitystä!”", "“I matter!”", "text"],
];

test("a translation that keeps everything has no problems, whatever the order of its words", (t) => {
  for (const [source, translation, kind] of sound) {
    t.deepEqual(problemsOf(source, translation, kind), [], translation);
  }
});

const badLanguage = (code: string) =>
  `bad-language  "${code}" is not the code of a language. Write [words]{code} with the code of the words' language, e.g. [Työväenopisto]{fi}.`;

const broken: [string, string, TranslatableText["kind"], string[]][] = [
  ["Työväenopisto", "[Työväenopisto]{finska}", "text", [badLanguage("finska")]],
  ["{page}: työväenopisto", "{page}: [Työväenopisto]{zz}", "message", [badLanguage("zz")]],
  [
    "Julkaistu {date}",
    "Published",
    "message",
    [
      "lost-placeholder  The translation has lost {date}. Put it where it belongs in the sentence; in a plural, # stands for the number.",
    ],
  ],
  [
    "Julkaistu {date}",
    "Published {dat}",
    "message",
    [
      "lost-placeholder  The translation has lost {date}. Put it where it belongs in the sentence; in a plural, # stands for the number.",
      'unknown-placeholder  "{dat}" is not filled in here. Did you mean "date"?',
    ],
  ],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, one {# slide} other {slides}}",
    "message",
    [
      "lost-placeholder  The translation has lost {n}. Put it where it belongs in the sentence; in a plural, # stands for the number.",
    ],
  ],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, one {# slide}}",
    "message",
    [
      "missing-other  A plural or select has no form for all other cases. Add other {…} as its last form.",
    ],
  ],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, other {# slides}}",
    "message",
    [
      'missing-plural-form  Numbers in en have a form "one", e.g. of 1, which is missing here. Add one {…} before other {…}.',
    ],
  ],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, one {# slide} few {# slides} other {# slides}}",
    "message",
    ['unknown-plural-form  Numbers in en have no form "few". Remove it: its forms are one, other.'],
  ],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, ona {# slide} one {# slide} other {# slides}}",
    "message",
    ['unknown-plural-form  "ona" is no form of numbers. Did you mean "one"?'],
  ],
  [
    "{n, plural, one {# dia} other {# diaa}}",
    "{n, plural, one {# slide} one {# slide} other {# slides}}",
    "message",
    ["message-syntax  A form stands twice in a plural or select. Remove one of the two."],
  ],
  ["Dia", "\u200B", "text", ["empty-text  There is nothing to see here. Write a text."]],
  [
    "[Laki](https://a.example)",
    "[\u200B](https://a.example) Act",
    "text",
    ["empty-text  A link has no words. Write them, or remove its signs."],
  ],
  [
    "Dia",
    "Slide \u2067",
    "text",
    [
      "direction-mark  Marks of direction (U+2066 to U+2069) do not pair up. Remove them, or close with U+2069 what U+2066, U+2067 or U+2068 opens.",
    ],
  ],
  [
    "Julkaistu {date}",
    "Published {date",
    "message",
    [
      "message-syntax  The braces of this translation do not pair up. Write braces as in the original.",
    ],
  ],
  [
    "[Laki](https://a.example)",
    "[Act](https://b.example)",
    "text",
    [
      "lost-link  The translation has lost the link to https://a.example. Write [words](address) with the address of the original.",
      "unknown-link  The original has no link to https://b.example. Keep the original's addresses.",
    ],
  ],
  [
    "**Lasten** osallisuus",
    "Children's participation",
    "text",
    [
      "changed-emphasis  The translation has lost the **bold** of the original. Mark the same words.",
    ],
  ],
  [
    "Lasten osallisuus",
    "*Children's* participation",
    "text",
    [
      "changed-emphasis  The original has no *emphasis*. Remove the asterisks or underscores, or write \\* for an asterisk.",
    ],
  ],
  [
    "”Minulla on merkitystä!”",
    "”I matter!”",
    "text",
    ["quotation-marks  The translation does not quote as en does. Write “…”."],
  ],
];

test("whatever a translation loses or adds is a problem on the line of its msgstr", (t) => {
  for (const [source, translation, kind, expected] of broken) {
    t.deepEqual(
      problemsOf(source, translation, kind),
      expected.map((line) => `${file}:6:1  ${line}`),
      translation,
    );
  }
});

test("a translation that nobody sees is not judged: empty, fuzzy or of no text of the data", (t) => {
  t.deepEqual(problemsOf("Julkaistu {date}", "", "message"), []);
  t.deepEqual(problemsOf("Julkaistu {date}", "Published", "message", "fuzzy"), []);
  const read = parseCatalogue('msgid "Poissa {date}"\nmsgstr "Gone"\n', file);
  t.deepEqual(read.ok && entryProblems({ ...read, file, language: "en" }, []), []);
});

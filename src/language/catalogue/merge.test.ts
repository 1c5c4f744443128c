import test from "ava";
import type { TranslatableText } from "../extract.ts";
import { merge } from "./merge.ts";
import { type PoEntry, type PoFile, writePo } from "./po-file.ts";
import { parseCatalogue } from "./read.ts";
import { statusOf } from "./status.ts";

const of = { language: "sv", project: "Suunnitelma", team: "Toimiala", date: "2026-11-21" };

/** A text at lines of deck.yaml. */
const text = (source: string, ...lines: number[]): TranslatableText => ({
  source,
  kind: source.includes("{") ? "message" : "text",
  places: lines.map((line) => ({
    reference: `deck.yaml:${line}`,
    place: "deck.slides.title",
    description: "Heading.",
  })),
});

const translated = (po: PoFile, translations: Record<string, string>): PoFile => ({
  ...po,
  entries: po.entries.map((entry) => ({ ...entry, translation: translations[entry.source] ?? "" })),
});

const brief = ({ source, translation, isFuzzy, previous }: PoEntry) => ({
  source,
  translation,
  ...(isFuzzy ? { previous } : {}),
});

const first = merge(undefined, [text("Osallisuuden kanavat", 1), text("Vastuut", 2)], of);
const done = translated(first, {
  "Osallisuuden kanavat": "Kanaler för delaktighet",
  Vastuut: "Ansvar",
});

test("a new catalogue has a header that gettext's tools accept and an empty entry for each text", (t) => {
  t.is(
    writePo(merge(undefined, [text("Vastuut", 2, 5), text("Dia {number}", 3)], of)),
    `# Translations of the plan and of its site. Write msgstr only: \`npm run translate\`
# keeps everything else up to date with the data. A text that is empty or fuzzy is shown in the
# plan's own language. Where one text needs two translations, copy its entry and give the copy a
# msgctxt: the file and the keys that lead to the text, or the beginning of that, e.g.
# msgctxt "site.pages.title". Above each text stands where it is, e.g. channels.yaml:wilma.text:
# the text of what has the id wilma in channels.yaml.
msgid ""
msgstr ""
"Project-Id-Version: Suunnitelma\\n"
"PO-Revision-Date: 2026-11-21 00:00+0000\\n"
"Last-Translator: Toimiala\\n"
"Language-Team: Toimiala\\n"
"X-Poedit-Basepath: ..\\n"
"Language: sv\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

#: deck.yaml:2
#: deck.yaml:5
#. Heading.
msgid "Vastuut"
msgstr ""

#: deck.yaml:3
#. Heading.
#. Keep the words in braces as they are: they are filled in.
#, python-brace-format
msgid "Dia {number}"
msgstr ""
`,
  );
});

test("merging twice changes nothing, also after the file has been written and read", (t) => {
  const texts = [text("Osallisuuden uudet kanavat", 1), text("Toimeenpano", 2)];
  const once = merge(done, texts, of);
  const again = parseCatalogue(writePo(once), "sv.po");
  t.true(again.ok);
  if (again.ok) t.is(writePo(merge(again.po, texts, of)), writePo(once));
});

test("a changed text keeps its translation as fuzzy, with the text that it belongs to", (t) => {
  const merged = merge(done, [text("Osallisuuden uudet kanavat", 7), text("Vastuut", 8)], of);
  t.deepEqual(merged.entries.map(brief), [
    {
      source: "Osallisuuden uudet kanavat",
      translation: "Kanaler för delaktighet",
      previous: "Osallisuuden kanavat",
    },
    { source: "Vastuut", translation: "Ansvar" },
  ]);
  t.deepEqual(merged.obsolete, []);
  t.deepEqual(statusOf(merged), { translated: 1, fuzzy: 1, missing: 0, obsolete: 0 });
});

test("a text that is quite different but at the same place is a changed one", (t) => {
  const merged = merge(done, [text("Osallisuuden kanavat", 1), text("Ketkä tekevät mitä", 2)], of);
  t.deepEqual(merged.entries.map(brief)[1], {
    source: "Ketkä tekevät mitä",
    translation: "Ansvar",
    previous: "Vastuut",
  });
});

test("a new text at the line of one that only moved down is new", (t) => {
  const texts = [text("Osallisuuden kanavat", 1), text("Esipuhe", 2), text("Vastuut", 3)];
  t.deepEqual(merge(done, texts, of).entries.map(brief)[1], { source: "Esipuhe", translation: "" });
});

test("of two places of a text one may change: the other keeps the translation", (t) => {
  const both = translated(merge(undefined, [text("Dia", 1, 2)], of), { Dia: "Bild" });
  t.deepEqual(merge(both, [text("Dia", 1), text("Kalvo", 2)], of).entries.map(brief), [
    { source: "Dia", translation: "Bild" },
    { source: "Kalvo", translation: "Bild", previous: "Dia" },
  ]);
});

test("a text that changes twice before it is translated keeps the first previous text", (t) => {
  const once = merge(done, [text("Osallisuuden uudet kanavat", 1)], of);
  const twice = merge(once, [text("Osallisuuden aivan uudet kanavat", 1)], of);
  t.is(twice.entries[0]?.previous, "Osallisuuden kanavat");
});

test("a text that changes back has its translation again, without doubt", (t) => {
  const texts = [text("Osallisuuden kanavat", 1), text("Vastuut", 2)];
  const changed = merge(done, [text("Osallisuuden uudet kanavat", 1), text("Vastuut", 2)], of);
  t.is(writePo(merge(changed, texts, of)), writePo(done));
});

test("a text that is gone is kept as obsolete and comes back with its text", (t) => {
  const noted = {
    ...done,
    entries: done.entries.map((entry) => ({ ...entry, translatorComment: "Asked." })),
  };
  const gone = merge(noted, [text("Osallisuuden kanavat", 1)], of);
  t.is(writePo(gone).split("\n\n").at(-1), '# Asked.\n#~ msgid "Vastuut"\n#~ msgstr "Ansvar"\n');
  t.deepEqual(statusOf(gone), { translated: 1, fuzzy: 0, missing: 0, obsolete: 1 });
  const back = merge(gone, [text("Osallisuuden kanavat", 1), text("Vastuut", 2)], of);
  t.is(writePo(back), writePo(noted));
});

test("a text that is gone without ever having been translated leaves nothing", (t) => {
  t.deepEqual(merge(first, [text("Vastuut", 2)], of).obsolete, []);
});

test("header and comments of translators stay, what tools rely on is set right", (t) => {
  const old: PoFile = {
    ...done,
    headerComment: "By us.",
    headers: {
      ...done.headers,
      "Last-Translator": "Somebody",
      "X-Generator": "Poedit",
      Language: "xx",
    },
  };
  const merged = merge(old, [text("Vastuut", 2)], of);
  t.is(merged.headerComment, "By us.");
  t.is(merged.headers["Last-Translator"], "Somebody");
  t.is(merged.headers["X-Generator"], "Poedit");
  t.is(merged.headers.Language, "sv");
});

test("a fuzzy mark that a translator set stays until the translator removes it", (t) => {
  const doubted = { ...done, entries: done.entries.map((entry) => ({ ...entry, isFuzzy: true })) };
  const merged = merge(doubted, [text("Osallisuuden kanavat", 1), text("Vastuut", 2)], of);
  t.is(writePo(merged), writePo(doubted));
});

test("a context that fits a place of the text divides its places", (t) => {
  const [entry] = translated(merge(undefined, [text("Dia", 1)], of), { Dia: "Bild" }).entries;
  const about = {
    reference: "interface.yaml:9",
    place: "interface.about.slide",
    description: "Column.",
  };
  const dia = { ...text("Dia", 1), places: [...text("Dia", 1).places, about] };
  const old: PoFile = {
    ...done,
    entries: entry ? [entry, { ...entry, context: "interface.about", translation: "Diabild" }] : [],
  };
  const merged = merge(old, [dia], of);
  t.deepEqual(
    merged.entries.map(({ context, translation, references }) => ({
      context,
      translation,
      references,
    })),
    [
      { context: undefined, translation: "Bild", references: ["deck.yaml:1"] },
      { context: "interface.about", translation: "Diabild", references: ["interface.yaml:9"] },
    ],
  );
  t.deepEqual(merged.obsolete, []);
});

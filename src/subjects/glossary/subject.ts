/** Words of the plan that readers may not know, explained by the editors. */
import { inOneLine } from "../../language/in-one-line.ts";
import { subjectWords } from "../../site/edition.ts";
import { placeName } from "../../site/places.ts";
import { defineSubject } from "../subject.ts";
import { glossaryWords } from "./glossary-words.ts";
import { finderOf } from "./forms.ts";
import { entriesOf } from "./part.ts";
import { doubleWords, unusedWords } from "./problems.ts";
import { glossarySchema } from "./schema.ts";
import { glossaryView, wordsOnPage, wordsView } from "./view.ts";

export const glossary = defineSubject({
  name: "glossary",
  schema: glossarySchema,
  words: glossaryWords,
  pages: {
    glossary: { isSingle: true, isOutsideReading: true, view: glossaryView },
    "word-group": {
      one: {
        kind: "word-group",
        description: "Words that the page explains; they give the title.",
        page: "Page of one group of the glossary's words.",
      },
      holds: ["groups"],
      isOutsideReading: true,
      titleOf: ({ groups }, id) => groups.find((group) => group.id === id)?.name,
      view: wordsView,
    },
  },
  slides: {},
  problems: doubleWords,
  textProblems: unusedWords,
  unexplained: (part, { text, language, file }) =>
    file === "glossary"
      ? ""
      : entriesOf(part).reduce((rest, { forms }) => finderOf(forms).without(rest, language), text),
  *places({ groups }) {
    for (const { id: shows, name, entries } of groups) {
      yield { id: shows, words: name, layout: "word-group", shows };
      for (const { id, word } of entries)
        yield { id, words: placeName(word), layout: "word-group", shows, anchor: id };
    }
  },
  addresses: ({ groups }, languages) =>
    groups.flatMap(({ entries }, group) =>
      entries.flatMap(({ source }, entry) =>
        languages.flatMap((code) => {
          const address = source?.address[code];
          const path = ["groups", group, "entries", entry, "source", "address", code];
          return address ? [{ address, path }] : [];
        }),
      ),
    ),
  searched: ["word"],
  *records(part, around) {
    const { unconfirmed } = subjectWords(around.edition, glossaryWords).glossary;
    for (const entry of entriesOf(part)) {
      const { id, word, text } = entry;
      const said = entry.unconfirmed ? inOneLine(text, unconfirmed) : text;
      yield { id, title: placeName(word), text: [said], isDetail: true };
    }
  },
  linkList: wordsOnPage,
});

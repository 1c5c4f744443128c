/** The search, with the words by which readers look for what the plan calls otherwise. */
import { defineSubject } from "../subject.ts";
import { searchWordProblems } from "./problems.ts";
import { searchSchema } from "./schema.ts";
import { searchView } from "./search-view.ts";
import { searchPageWords } from "./search-page-words.ts";

export const searchWords = defineSubject({
  name: "search-words",
  schema: searchSchema,
  words: searchPageWords,
  isUnpublished: true,
  pages: {
    search: {
      rank: 19,
      isSingle: true,
      isNeededByFile: true,
      needsNoFile: true,
      isRepeating: true,
      isOutsideReading: true,
      hasNoCard: true,
      leadsAs: "search",
      view: searchView,
    },
  },
  slides: {},
  problems: searchWordProblems,
  *searchWords({ entries }, language) {
    for (const { words, finds } of entries)
      for (const id of finds) yield { id, words: words[language] ?? [] };
  },
});

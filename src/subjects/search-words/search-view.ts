/** The search's page: what is said of how much was found. */
import type { Around } from "../../site/around.ts";
import { countLines } from "../../site/count-lines.ts";
import { subjectWords } from "../../site/edition.ts";
import { searchPageWords } from "./search-page-words.ts";

export interface SearchView {
  /** What is said of each number of results from none to all. */
  counts: ReturnType<typeof countLines>;
}

/** @param _words the editors' search words are no part of the page, which does without them too */
export const searchView = (_words: unknown, { edition, records }: Around): SearchView => ({
  counts: countLines(subjectWords(edition, searchPageWords).search.count, records().length),
});

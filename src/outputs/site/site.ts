/** The site as an output: pages in every language, their assets, search, and what leads to them. */
import type { Output } from "../output.ts";
import { hasSearch, searchScript } from "./search.ts";

/** Its pages need no proof of their own: they are what is asked about in every edition. */
export const site: Output = {
  id: "site",
  steps: ({ search, fileLinks }) => [
    { id: "pages", title: "Write the pages" },
    ...(search && !fileLinks ? [{ id: "search", title: "Make the index of the search" }] : []),
  ],
  reads: () => [],
  // Loaded when something is made: Eleventy and the bundlers take long to load.
  make: async (work) => (await import("./make.ts")).makeSite(work),
  finish: async (work, files, contexts) =>
    (await import("./make.ts")).tellFacts(work, files, contexts),
  documents: () => [],
  offers: () => [],
  listing: {},
  differences(options, all, present) {
    if ((options.fileLinks ?? false) !== (present.fileLinks ?? false))
      return [present.fileLinks ? "with --file-links" : "without --file-links"];
    const hadSearch = present.files.some(({ file }) => `/${file}` === searchScript);
    if (hasSearch(all, options) === hadSearch) return [];
    return [hadSearch ? "without --no-search" : "with --no-search"];
  },
};

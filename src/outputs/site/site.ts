/** The site as an output: pages in every language, their assets, search, and what leads to them. */
import type { Output } from "../output.ts";
import { hasSearch, searchIndexAddress } from "./search.ts";

/** Its pages need no proof of their own: they are what is asked about in every edition. */
export const site: Output = {
  id: "site",
  steps: () => [{ id: "pages", title: "Write the pages" }],
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
    const indexes = new Set(all.map(({ language }) => searchIndexAddress(language.code)));
    const hadSearch = present.files.some(({ file }) => indexes.has(`/${file}`));
    if (hasSearch(all, options) === hadSearch) return [];
    return [hadSearch ? "without --no-search" : "with --no-search"];
  },
};

/** What there is to check: the edition as a whole, each page, and the decks. */
import type { BuiltEdition } from "../built-edition.ts";

/** The relations between the files. */
export const EDITION = "edition";
/** The PDFs, which are fitted together and so checked together. */
export const DECKS = "decks";

/** The subjects in the order of the edition's own list. */
export const subjectsOf = (edition: BuiltEdition): string[] => [
  EDITION,
  ...edition.pages.map(({ file }) => file),
  ...(edition.manifest.decks.length > 0 ? [DECKS] : []),
];

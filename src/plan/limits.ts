/** How much a plan's files may hold: far more than any plan needs, and what the program can still make quickly. */

/** Bytes of a file of data, translations or brand. */
export const MOST_BYTES = 20_000_000;

/** Characters of one text or translation: some twenty pages. */
export const MOST_OF_TEXT = 50_000;

/** Characters of an id, a part of an address or a name of a file, to which the program adds its own. */
export const MOST_OF_NAME = 100;

/** Characters of a page's whole address on the site, and of an address outside of it. */
export const MOST_OF_ADDRESS = 1_000;

/** @example sizeOf(20_000_000) // → "20 MB" */
export const sizeOf = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;

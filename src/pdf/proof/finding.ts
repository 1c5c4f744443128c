/** What a check of a finished PDF asks, and what it answers. */

/** What the file is to be. */
export interface Expectation {
  /** BCP 47. */
  language: string;
  title: string;
}

/** One fault of a finished PDF. */
export interface Finding {
  /** @example 'pdf-list' */
  rule: string;
  message: string;
}

/** A mistake of one translation. */

/** What is wrong, and what to do. */
export interface Mistake {
  code: string;
  message: string;
  fix: string;
}

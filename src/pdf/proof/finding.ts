/** What a check of a finished PDF asks, and what it answers. */

/** A slide as the page showed it; `PrintedSlide` fits. */
export interface ExpectedSlide {
  id: string;
  title: string;
  /** What must be read, in order, text alternatives included. */
  words: readonly string[];
  /** It carries on the slide before it and has no place in the outline. */
  continuation?: boolean;
}

/** What the file is to be. */
export interface Expectation {
  /** BCP 47. */
  language: string;
  title: string;
  slides: readonly ExpectedSlide[];
}

/** One fault of a finished PDF. */
export interface Finding {
  /** @example 'pdf-list' */
  rule: string;
  message: string;
}

/** What can be wrong with a slide. */

/** The same for every gate: which slide of which edition, what is wrong, and what to do. */
export interface SlideProblem {
  code:
    | "slide-lost-words"
    | "slide-added-words"
    | "slide-font"
    | "slide-font-kind"
    | "slide-pages"
    | "slide-overflow"
    | "slide-clipped"
    | "slide-overlap"
    | "slide-torn-word"
    | "slide-small-text";
  /** The id of the slide, or "" if the whole deck is meant. */
  slide: string;
  /** BCP 47. */
  language: string;
  message: string;
  /** The text in question, as far as it is told: for finding it in the data. */
  text?: string;
  /** How much it is, where languages can be compared. */
  by?: number;
  /** What a font shows that it should not: for finding it in the data. */
  characters?: readonly string[];
  fix: string;
}

/** What can be wrong with a slide, as one line that names it. */
import type { OutputProblem } from "../output.ts";

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
    | "slide-small-text"
    | "slide-continuation";
  /** The id of the slide, or "" if the whole deck is meant. */
  slide: string;
  /** BCP 47. */
  language: string;
  message: string;
  /** What a font shows that it should not: for finding it in the data. */
  characters?: readonly string[];
  fix: string;
}

/** The problem under its language and slide, as every output's problems are told. */
export const outputProblemOf = ({
  language,
  slide,
  code,
  message,
  fix,
}: SlideProblem): OutputProblem => ({ place: `${language}:${slide}`, code, message, fix });

/** What the editors of an edition did to the plan's text: rules, corrections and notes. */
import type { Words } from "../language/words.ts";

export interface Editing {
  /** `slides`: ids of those to which the editors added words of their own by the rule. */
  general: {
    id: string;
    text: Words;
    slides?: string[] | undefined;
    when?: "period-over" | undefined;
  }[];
  corrections: {
    id: string;
    /** Id of the slide on which the wording stands. */
    slide: string;
    /** Wording of the adopted document. */
    source: string;
    published: string;
    remark?: Words | undefined;
  }[];
  notes: WrittenNote[];
}

/** A note as its editors wrote it. */
export interface WrittenNote {
  id: string;
  /** Id of what it is about. */
  about: string;
  /** Day of the note, e.g. 2026-11-21. */
  date: string;
  text: Words;
}

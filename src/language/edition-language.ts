/** The language of an edition, which its texts are in unless they say otherwise. */

export interface EditionLanguage {
  /** Code of the edition's language. */
  language: string;
  /** Its direction of writing; left to right if left out. */
  direction?: "ltr" | "rtl";
}

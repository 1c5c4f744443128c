/** Directions of writing that may meet within a line. */
import type { EditionLanguage } from "./edition-language.ts";

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Whether an element with this text must find its own direction, or full stops and brackets would end
 * up on the wrong side.
 */
export const mayTurn = (text: string, { direction }: Pick<EditionLanguage, "direction">): boolean =>
  direction === "rtl" || rightToLeft.test(text);

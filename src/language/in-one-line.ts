/** Puts words that lead on and what they lead to into one line. */
import type { Words } from "./words.ts";

/** @example inOneLine(words of "Management seminar:", words of "11.9.2019").plain // → "Management seminar: 11.9.2019" */
export const inOneLine = (before: Words, after: Words): Words => ({
  html: `${before.html} ${after.html}`,
  plain: `${before.plain} ${after.plain}`,
  lang: before.lang === after.lang ? before.lang : undefined,
  isFallback: before.isFallback || after.isFallback,
});

/** Marks words that stand in the plan's own language, since their translation is missing or out of date. */
import type { Words } from "./words.ts";

/** The same words in an element by whose class a style shows what they are. */
export const asFallback = (words: Words): Words => ({
  ...words,
  html: `<span class="fallback">${words.html}</span>`,
  isFallback: true,
});

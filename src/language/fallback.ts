/** Marks words that stand in the plan's own language, since their translation is missing or out of date. */
import type { Words } from "./words.ts";

/** The same words with a class beside their language, by which a style shows what they are. */
export const asFallback = (words: Words): Words => ({
  ...words,
  html: words.html.replace(/^<span lang="[^"]*"/, '$& class="fallback"'),
  isFallback: true,
});

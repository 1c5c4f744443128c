/** Makes a name of a heading: the colon that leads on to what stands below it has nothing to lead to elsewhere. */
import type { Words } from "./words.ts";

/** A colon at the end, the elements that close after it, and the space that some languages set before it. */
const lastColon = /[\s\u00A0\u202F]*[:：]((?:<\/\w+>)*)\s*$/u;

/**
 * Words as they stand away from what they head: in navigation, links, lists of contents and titles.
 * @example asName(words of "**Ways** to take part:").plain // → "Ways to take part"
 */
export const asName = (words: Words): Words => ({
  ...words,
  html: words.html.replace(lastColon, "$1"),
  plain: words.plain.replace(lastColon, ""),
});

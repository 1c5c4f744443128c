/** Finds texts without end, which are too much to be made in time. */
import { type Document, visit } from "yaml";
import { MOST_ITEMS, MOST_OF_TEXT } from "../limits.ts";
import type { Found } from "./found.ts";

/** `too-long-text` and `too-many-items`: texts, maps and lists beyond what a plan has. */
export function overlongParts(source: string, document: Document): Found[] {
  const found: Found[] = [];
  // Each item takes two characters at least.
  if (source.length <= Math.min(MOST_OF_TEXT, 2 * MOST_ITEMS)) return found;
  visit(document, {
    Collection(_, { items, range }) {
      if (items.length <= MOST_ITEMS) return;
      found.push({
        offset: range?.[0] ?? 0,
        code: "too-many-items",
        message: `Here stand ${items.length} keys or items.`,
        fix: `Remove some: a map or list has ${MOST_ITEMS} at most.`,
      });
    },
    Scalar(_, { value, range }) {
      if (typeof value !== "string" || value.length <= MOST_OF_TEXT) return;
      found.push({
        offset: range?.[0] ?? 0,
        code: "too-long-text",
        message: `This text has ${value.length} characters.`,
        fix: `Shorten it: a text has ${MOST_OF_TEXT} at most.`,
      });
    },
  });
  return found;
}

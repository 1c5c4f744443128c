/** Finds what is too much to be read or made in time: texts without end, and maps within maps within maps. */
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

/** `too-deep`, at the line that is indented or nested the most, of a file that no program can read. */
export function tooDeep(source: string): Found {
  const depthOf = (line: string): number => (line.match(/^[\s-]+|[[{]/g) ?? []).join("").length;
  let deepest = { offset: 0, depth: -1 };
  let offset = 0;
  for (const line of source.split("\n")) {
    const depth = depthOf(line);
    if (depth > deepest.depth) deepest = { offset, depth };
    offset += line.length + 1;
  }
  return {
    offset: deepest.offset,
    code: "too-deep",
    message: "Keys and lists stand within each other too often to be read.",
    fix: "Remove hyphens, brackets or spaces at the beginning of this line.",
  };
}

/** Finds texts that YAML cuts off at a # which the editor meant for a letter. */
import { type Document, type Scalar, visit } from "yaml";
import type { Found } from "./found.ts";

/**
 * `cut-text`: after a text without quotation marks, a # that is followed by no space, or that stands within a
 * word processor's quotation marks. What follows it would be lost without a word. A comment has a space.
 */
export function cutTexts(source: string, document: Document): Found[] {
  const found: Found[] = [];
  if (!/[^\s#].*\s#/.test(source)) return found;
  visit(document, {
    Scalar(_, scalar) {
      const offset = commentAfter(source, scalar);
      if (offset !== undefined)
        found.push({
          offset,
          code: "cut-text",
          message: "YAML takes what follows # for a comment: readers would not see it.",
          fix: 'Write "…" around the whole text; in a comment, write a space after #.',
        });
    },
  });
  return found;
}

/** Where the # stands that cuts a text off. */
function commentAfter(source: string, { type, value, comment, range }: Scalar): number | undefined {
  // A key with nothing but a comment after it is told of as empty.
  if (type !== "PLAIN" || value === null || typeof comment !== "string" || !range) return undefined;
  const [, end] = range;
  const offset = source.indexOf("#", end);
  // A comment on a line of its own stands below the text.
  if (offset < 0 || source.slice(end, offset).includes("\n")) return undefined;
  const isOpen = typeof value === "string" && /^[“”„«»‘’]/.test(value) && !/.[“”»‘’«]$/.test(value);
  return isOpen || /^#[^\s#]/.test(source.slice(offset)) ? offset : undefined;
}

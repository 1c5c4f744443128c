/** Finds texts without end, which are too much to be made in time. */
import { type Document, visit } from "yaml";
import { MOST_OF_TEXT } from "../limits.ts";
import type { Found } from "./found.ts";

/** `too-long-text`: keys and values of more characters than a plan's text has. */
export function overlongTexts(source: string, document: Document): Found[] {
  const found: Found[] = [];
  if (source.length <= MOST_OF_TEXT) return found;
  visit(document, {
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

/** Finds what is too much to be read or made in time: texts without end, and maps within maps within maps. */
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

/** Finds forbidden characters that are written as escapes in a quoted YAML text, such as "\u0001". */
import { type Document, isScalar, type Scalar, visit } from "yaml";
import { type ForbiddenCharacter, forbiddenCharacters } from "../input/forbidden-characters.ts";

const escapes = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([\s\S]))/g;

/** Characters of the escapes that have a letter of their own (YAML 1.2.2, 5.7). */
const letters: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  r: "\r",
  v: "\v",
  N: "\x85",
  L: "\u2028",
  P: "\u2029",
};

/** What `forbiddenCharacters` tells, in quoted texts, once for each text. */
export function forbiddenEscapes(source: string, document: Document): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  if (!source.includes("\\")) return found;
  visit(document, {
    Scalar(_, node) {
      const first = isScalar(node) ? firstIn(source, node) : undefined;
      if (first) found.push(first);
    },
  });
  return found;
}

function firstIn(source: string, { type, range }: Scalar): ForbiddenCharacter | undefined {
  if (type !== "QUOTE_DOUBLE" || !range) return undefined;
  const [start, end] = range;
  const written = [...source.slice(start, end).matchAll(escapes)].map((match) => ({
    offset: start + match.index,
    end: start + match.index + match[0].length,
    text: textOf(match),
  }));
  for (const [index, { offset, end, text }] of written.entries()) {
    // Two escapes side by side may be the halves of one character, as in JSON.
    const next = written[index + 1];
    const previous = written[index - 1];
    const isHalf =
      (next?.offset === end && isPair(text + next.text)) ||
      (previous?.end === offset && isPair(previous.text + text));
    const [character] = isHalf ? [] : forbiddenCharacters(text);
    if (character) return { ...character, offset };
  }
  return undefined;
}

const isPair = (text: string): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text);

function textOf([, two, four, eight, letter]: RegExpMatchArray): string {
  const point = two ?? four ?? eight;
  if (point === undefined) return letters[letter ?? ""] ?? "";
  const number = Number.parseInt(point, 16);
  return number > 0x10ffff ? "" : String.fromCodePoint(number);
}

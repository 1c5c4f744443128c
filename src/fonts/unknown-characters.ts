/** Finds characters that no font of an edition shows, and says which they are. */
import { createRequire } from "node:module";
import type { Coverage } from "./coverage.ts";

const require = createRequire(import.meta.url);
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Letters, their accents, digits and punctuation: what another writing system has of its own. */
const WRITING = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Default_Ignorable_Code_Point}]+$/u;

/**
 * What a reader would see as characters of another font or as empty boxes, each once: a letter with its
 * accents, or an emoji of several parts, is one.
 * @param ownWriting the text is in a language whose letters the fonts lack: a reader's own fonts show them
 */
export function unknownCharacters(
  text: string,
  coverage: Coverage,
  { ownWriting = false }: { ownWriting?: boolean | undefined } = {},
): string[] {
  const distinct = [...new Set(text)];
  if (!/\p{M}/u.test(text) && distinct.every((character) => coverage.shows(character))) return [];
  const characters = new Set([...graphemes.segment(text)].map(({ segment }) => segment));
  return [...characters].filter(
    (character) => !coverage.shows(character) && !(ownWriting && WRITING.test(character)),
  );
}

/** Whether a language is written in letters that the fonts lack. @param name its name in itself */
export const hasOwnWriting = (name: string, coverage: Coverage): boolean =>
  unknownCharacters(name, coverage).some((character) => /^\p{L}/u.test(character));

/** So many of a character's parts are named. */
const MOST_NAMED = 4;

/**
 * What is wrong, and what to do.
 * @param character one of `unknownCharacters`
 */
export function unknownCharacter(character: string, coverage: Coverage) {
  // A letter may bear any number of marks.
  const codes = [...new Set(character)];
  const lacking = codes.filter((code) => !coverage.shows(code));
  const named = (lacking.length > 0 ? lacking : codes).slice(0, MOST_NAMED).map(nameOf).join(", ");
  return {
    code: "unknown-character",
    message: `"${character}" (${named}) is in no font of the edition.`,
    fix: "Write it in words, or with letters and signs that the fonts have.",
  };
}

/** @example nameOf("🎉") // → "U+1F389 PARTY POPPER"; Unicode's own name for what it gives none */
function nameOf(character: string): string {
  // Names take as long to load as everything else together, and are seldom wanted.
  const { unicodeReadableName }: typeof import("unicode-name") = require("unicode-name");
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${code} ${unicodeReadableName(character) ?? "UNASSIGNED"}`;
}

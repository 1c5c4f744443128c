/** Offers the word that an editor may have meant. */
import { closest, distance } from "fastest-levenshtein";

/** Signs that come along unseen or from a word processor, and are no letters of the word. */
const besides = /[\p{C}\p{Z}“”„‟«»‘’‚‛]/gu;

/**
 * The word that an editor may have meant, if one is near enough: a third of its letters may differ.
 * @example nearest("gaurdians", ["pupils", "guardians"]) // → "guardians"
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const word = written.replace(besides, "");
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.ceil(Math.min(word.length, near.length) / 3)
    ? near
    : undefined;
}

/** A longer list is no help to whoever reads it. */
const MOST = 40;

/**
 * “Did you mean” for a mistyped word, or a list of the words there are if none is near.
 * @example suggest("gaurdians", ["pupils", "guardians"]) // → 'Did you mean "guardians"?'
 */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const words = [...new Set(known)].sort();
  return words.length > 0 && words.length <= MOST ? `Use one of: ${words.join(", ")}.` : "";
}

/** Offers the word that an editor may have meant. */
import { closest, distance } from "fastest-levenshtein";

/**
 * “Did you mean” for a mistyped word, or a list of the words there are if none is near.
 * @example suggest("gaurdians", ["pupils", "guardians"]) // → 'Did you mean "guardians"?'
 */
export function suggest(word: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const near = closest(word, [...known]);
  if (distance(word, near) <= Math.max(2, Math.floor(word.length / 3))) {
    return `Did you mean "${near}"?`;
  }
  return known.length <= 20 ? `Use one of: ${[...known].sort().join(", ")}.` : "";
}

/** Offers the word that an editor may have meant. */
import { closest, distance } from "fastest-levenshtein";

/**
 * The word that an editor may have meant, if one is near enough: a third of its letters may differ.
 * @example nearest("gaurdians", ["pupils", "guardians"]) // → "guardians"
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.ceil(Math.min(word.length, near.length) / 3)
    ? near
    : undefined;
}

/**
 * “Did you mean” for a mistyped word, or a list of the words there are if none is near.
 * @example suggest("gaurdians", ["pupils", "guardians"]) // → 'Did you mean "guardians"?'
 */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return known.length > 0 && known.length <= 20
    ? `Use one of: ${[...known].sort().join(", ")}.`
    : "";
}

/** The word that a reader may have meant. */
import { distance } from "fastest-levenshtein";

/** A word has at least so many letters for one of them to be put right. */
const LEAST = 4;

/**
 * The nearest of the words, if one letter is wrong, missing or too much, or two in a long word.
 * @param {string} asked folded
 * @param {Iterable<string>} known folded; of two that are as near the first is taken
 * @example nearestOf("vanhmpi", ["vanhempi"]) // → "vanhempi"
 */
export function nearestOf(asked, known) {
  if (asked.length < LEAST) return undefined;
  let near;
  let least = asked.length < 7 ? 1 : 2;
  for (const word of known) {
    // Two words of so different lengths cannot be near.
    if (word.length < LEAST || Math.abs(word.length - asked.length) > least) continue;
    const differing = distance(asked, word);
    if (differing > least || (near !== undefined && differing === least)) continue;
    near = word;
    least = differing;
  }
  return near;
}

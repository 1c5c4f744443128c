/** Finds the earlier text that a new one most likely comes from, so that its translation can be offered again. */
import { distance } from "fastest-levenshtein";
import type { TranslatableText } from "../extract.ts";
import type { PoEntry } from "./po-file.ts";

export interface Candidate {
  entry: PoEntry;
  /** How many places of the data still have the text. */
  placesLeft: number;
}

/** Least likeness, from 0 to 1; a text that is still in use elsewhere must be nearer. */
const leastLikeness = { gone: 0.6, inUse: 0.8 };

/**
 * The nearest candidate, if any is near enough. A text that stood at the same place, in the same
 * field, is taken before any that only looks alike.
 */
export function nearest(
  text: TranslatableText,
  candidates: readonly Candidate[],
): PoEntry | undefined {
  let best: { entry: PoEntry; score: number } | undefined;
  for (const { entry, placesLeft } of candidates) {
    const lengths = [text.source.length, entry.source.length];
    const longest = Math.max(...lengths, 1);
    const hasLeft = placesLeft < entry.references.length;
    const isThere = hasLeft && sharesPlace(text, entry);
    const least = placesLeft > 0 ? leastLikeness.inUse : leastLikeness.gone;
    // Texts of so different a length cannot be alike, and long ones take long to compare.
    if (!isThere && Math.min(...lengths) / longest < least) continue;
    const likeness = 1 - distance(text.source, entry.source) / longest;
    if (!isThere && likeness < least) continue;
    const score = likeness + (isThere ? 1 : 0);
    if (best === undefined || score > best.score) best = { entry, score };
  }
  return best?.entry;
}

/** Things of two kinds may have the same id, so the field's description must be the same too. */
const sharesPlace = (text: TranslatableText, entry: PoEntry): boolean =>
  text.places.some(
    ({ reference, description }) =>
      entry.references.includes(reference) && entry.extracted.includes(description),
  );

/** Divides long words of headings at the joints of compounds, as the plan's list of them says. */

/** Shows as a hyphen only where a line ends at it. */
export const SOFT_HYPHEN = "\u00ad";

/** A list of one language: the letters of each entry, and how many stand before each of its joints. */
export type Division = ReadonlyMap<string, readonly number[]>;

/** @param entries beginnings of words with | at the joints, e.g. `osallisuus|suunnitelma` */
export function divisionOf(entries: readonly string[]): Division {
  return new Map(
    entries.map((entry) => {
      const parts = entry.split("|");
      const joints = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("").length);
      return [parts.join(""), joints];
    }),
  );
}

/**
 * The longest entry that the word begins with, by its letters; capital letters count as small ones.
 * @example entryFor("Osallisuussuunnitelman", divisionOf(["osallisuus|suunnitelma"])) // → "osallisuussuunnitelma"
 */
export function entryFor(word: string, division: Division): string | undefined {
  const small = word.toLowerCase();
  for (let length = small.length; length > 0; length--) {
    const beginning = small.slice(0, length);
    if (division.has(beginning)) return beginning;
  }
  return undefined;
}

/**
 * The word with soft hyphens at its joints, or as it is.
 * @example divided("Tutoropettajat", divisionOf(["tutor|opettaja"])) // → "Tutor\u00adopettajat"
 */
export function divided(word: string, division: Division): string {
  const joints = division.get(entryFor(word, division) ?? "") ?? [];
  return [0, ...joints].map((start, part) => word.slice(start, joints[part])).join(SOFT_HYPHEN);
}

/** Words of a text; what a hyphen joins is two words, for a line may end there anyway. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

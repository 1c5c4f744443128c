/** Puts words into the order of a language, under the letters with which they begin. */
import type { Words } from "../../language/words.ts";

export interface Letter<T> {
  /** Id of its heading, the same in every edition: by its code point. */
  id: string;
  /** “Ä” */
  letter: string;
  entries: T[];
}

/**
 * Entries by their first letters, as dictionaries of the language have them: Å, Ä and Ö are letters of
 * their own in Finnish and Swedish and forms of A and O in English.
 * @param locale e.g. fi-FI
 */
export function byLetter<T extends { word: Words }>(
  entries: readonly T[],
  locale: string,
): Letter<T>[] {
  const order = new Intl.Collator(locale);
  const same = new Intl.Collator(locale, { sensitivity: "base" });
  const letters: Letter<T>[] = [];
  for (const entry of entries.toSorted((a, b) => order.compare(a.word.plain, b.word.plain))) {
    const [first = ""] = entry.word.plain.toLocaleUpperCase(locale);
    const [bare = first] = first.normalize("NFD");
    const letter = same.compare(bare, first) === 0 ? bare : first;
    const last = letters.at(-1);
    if (last && same.compare(last.letter, letter) === 0) last.entries.push(entry);
    else
      letters.push({
        id: `letter-${letter.toLocaleLowerCase(locale).codePointAt(0)?.toString(36)}`,
        letter,
        entries: [entry],
      });
  }
  return letters;
}

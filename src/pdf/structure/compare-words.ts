/** Compares the words of a page with the text of its tags. */

/** What two readings of one part do not share. */
export interface Difference {
  /** Words of the page that the tags do not have where they should. */
  missing: string[];
  /** Text of the tags that the page does not have there. */
  added: string[];
}

/** So many letters must agree for two readings to be in step again. */
const IN_STEP = 12;

/** Letters without spaces, case, soft hyphens or the hyphens that those become. */
export const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u2010]/g, "")
    .toLowerCase();

/**
 * Compares words with a text whose spaces may lie elsewhere, since lines end between words.
 *
 * @example compareWords(['yksi', 'kaksi'], 'yksi') // → { missing: ['kaksi'], added: [] }
 */
export function compareWords(words: readonly string[], tagged: string): Difference {
  const text = lettersOf(tagged);
  const plain = words.map(lettersOf);
  const ahead = (from: number): string => {
    let joined = "";
    for (let i = from; i < plain.length && joined.length < IN_STEP; i++) joined += plain[i];
    return joined;
  };
  const difference: Difference = { missing: [], added: [] };
  let at = 0;
  let word = 0;
  while (word < plain.length) {
    const here = plain[word] ?? "";
    if (text.startsWith(here, at)) {
      at += here.length;
      word++;
      continue;
    }
    const found = text.indexOf(ahead(word), at);
    let skipped = word + 1;
    while (skipped < plain.length && !text.startsWith(ahead(skipped), at)) skipped++;
    if (skipped < plain.length || found < 0) {
      const until = skipped < plain.length ? skipped : word + 1;
      difference.missing.push(...words.slice(word, until));
      word = until;
    } else {
      difference.added.push(text.slice(at, found));
      at = found;
    }
  }
  if (at < text.length) difference.added.push(text.slice(at));
  return difference;
}

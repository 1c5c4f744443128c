/** In which order records answer a question. */

/**
 * What a record has of a question. `scores`: the best of each word; `own`: whether the record itself has
 * the word, and not only what stands around it; `isAsked`: a search word of the editors is typed as it is.
 * @typedef {{ scores: number[], own: boolean[], matched: Set<string>, isAsked: boolean }} Hit
 */

/** Words that are written apart are looked for as one, too: “day care” and “daycare”. */
const MOST_JOINED = 3;
/** Words that are so alike differ by an ending at most. */
export const NEARLY_WHOLE = 0.85;

/**
 * The words of a question one by one, and joined with those that follow, each with the known words like it.
 * @param {readonly string[]} words
 * @param {(asked: string, least: number) => { word: string, by: number }[]} alike
 */
export const unitsOf = (words, alike) =>
  words.flatMap((_, start) =>
    Array.from({ length: Math.min(MOST_JOINED, words.length - start) }, (_, more) => {
      const end = start + more + 1;
      const variants = alike(words.slice(start, end).join(""), more > 0 ? NEARLY_WHOLE : 0);
      return { start, end, variants };
    }),
  );

/**
 * A record counts more, the more words of the question it has, and the more of its title is asked for.
 * @param {Hit} hit
 * @param {readonly number[]} rarity of each word of the question
 * @param {ReadonlySet<string>} title
 */
export function scoreOf({ scores, own, matched, isAsked }, rarity, title) {
  const all = sumOf(rarity);
  // What only stands below a heading that is asked for comes last, yet it comes.
  const share = Math.max(sumOf(rarity.filter((_, index) => own[index])) / all, 0.5 / own.length);
  const named = isAsked
    ? 1
    : [...title].filter((word) => matched.has(word)).length / Math.max(title.size, 1);
  return sumOf(scores) * share ** 2 * (1 + named);
}

/** @param {readonly number[]} numbers */
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

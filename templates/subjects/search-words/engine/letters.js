/** The words of a text as the search compares them: in small letters without accents. */

/**
 * A word as it is compared, however it is typed.
 * @param {string} word
 * @example folded("Äiti") // → "aiti"
 */
export const folded = (word) =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");

/**
 * What finds the words of texts in the language's own division, each as it is written.
 * @param {string} language code, e.g. fi
 * @returns {(text: string) => string[]}
 * @example wordsIn("fi")("Wilma, yt-foorumi") // → ["Wilma", "yt", "foorumi"]
 */
export function wordsIn(language) {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
      // A colon before an ending (2030:n) does not part it from its word everywhere.
      isWordLike ? segment.split(/[:’']/u).filter((part) => part !== "") : [],
    );
}

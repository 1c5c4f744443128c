/** Tells pages that are hard to read, by LIX: for information, since an act cannot be shortened. */
import type { PageCheck } from "../check.ts";

/** Fewer words say nothing about a text. */
const ENOUGH_WORDS = 100;
/** From here on a text counts as very hard, as acts and research are (Björnsson 1968). */
const VERY_HARD = 60;

/**
 * Words per sentence, plus how many words of a hundred have more than six letters.
 * @example lix("Vi ses. Vi talar om delaktighet.", "sv") // → 19.7
 */
export function lix(text: string, language: string): number {
  const words = wordsIn(text, language);
  const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  const long = words.filter((word) => [...word].length > 6);
  const value = words.length / sentences.length + (100 * long.length) / words.length;
  return Math.round(value * 10) / 10;
}

const wordsIn = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

export const readability: PageCheck = {
  asks: "page",
  id: "readability",
  title: "Text that can be read easily",
  standard: "WCAG 3.1.5 (AAA), LIX",
  matters: "people who read little, are tired, or read in a language that is not theirs",
  fix: "Write shorter sentences and words where the wording is not an adopted one.",
  advice: true,
  faults: ({ $, about }) => {
    if (about.language === "") return [];
    const text = $("main p, main li")
      .toArray()
      .map((element) => $(element))
      .filter((element) => element.closest("[lang]").attr("lang") === about.language)
      .map((element) =>
        element
          .text()
          .replace(/\s+/g, " ")
          .trim()
          .replace(/[^.!?]$/, "$&."),
      )
      .join(" ");
    if (wordsIn(text, about.language).length < ENOUGH_WORDS) return [];
    const value = lix(text, about.language);
    return value < VERY_HARD ? [] : [{ message: `The text has a LIX of ${value}: very hard.` }];
  },
};

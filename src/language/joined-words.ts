/** Joins words in a row as the language does that they are in, whatever the message around them is in. */
import type { EditionLanguage } from "./edition-language.ts";
import { asFallback } from "./fallback.ts";
import type { Formats } from "./formats.ts";
import { escaped } from "./markdown.ts";
import type { Words, WordsInRow } from "./words.ts";
import { marked } from "./words-in.ts";

interface Around {
  /** Language of the message that the row stands in, and how it writes: words of several are joined so. */
  lang: string;
  formats: Formats;
  /** @param lang undefined for the edition's own */
  formatsIn(lang: string | undefined): Formats | undefined;
  edition: EditionLanguage;
}

/** Stands for an item while the row is joined: characters of private use, which are in no text. */
const standIn = (index: number): string => String.fromCharCode(0xf000 + index);

/** @example joinedWords({ row: [a, b], as: "and" }, around).plain // → "a ja b" */
export function joinedWords(
  { row, as }: WordsInRow,
  { lang: around, formats, formatsIn, edition }: Around,
): Words {
  const [first] = row;
  const isOneLanguage = row.every(({ lang }) => lang === first?.lang);
  const own = (isOneLanguage && formatsIn(first?.lang)) || formats;
  const joined = own[as](row.map((_, index) => standIn(index)));
  const put = (text: string, show: (words: Words) => string): string =>
    text.replace(/[\uF000-\uF8FF]/g, (sign) => {
      const words = row[sign.charCodeAt(0) - 0xf000];
      return words ? show(words) : sign;
    });
  const plain = put(joined, (words) => words.plain);
  const joinedIn = around === edition.language ? undefined : around;
  const lang = isOneLanguage ? first?.lang : joinedIn;
  const html = put(escaped(joined), (words) =>
    lang !== undefined && words.lang === undefined
      ? marked(words.html, words.plain, edition.language, edition)
      : words.html,
  );
  const words: Words = {
    html: isOneLanguage && lang !== undefined ? marked(html, plain, lang, edition) : html,
    plain,
    lang,
    isFallback: row.some(({ isFallback }) => isFallback),
  };
  return isOneLanguage && lang !== undefined && row.every(({ isFallback }) => isFallback)
    ? asFallback(words)
    : words;
}

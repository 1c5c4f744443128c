/** Fills the placeholders of a message, keeping the language of words that are put into it. */
import IntlMessageFormat from "intl-messageformat";
import { quotedMarks } from "../plan/language-mark.ts";
import type { EditionLanguage } from "./edition-language.ts";
import { asFallback } from "./fallback.ts";
import type { Formats } from "./formats.ts";
import type { Fill, Value, Words } from "./words.ts";
import { marked, wordsIn } from "./words-in.ts";

interface MessageOptions {
  /** Language in which the message itself is. */
  lang: string;
  formats: Formats;
  /** The message has no words of its own: it is in the language of what is put into it. */
  isWordless: boolean;
  isFallback: boolean;
  edition: EditionLanguage;
}

/** Characters of private use, which the data may not have; what has them nevertheless keeps them. */
function* standIns(taken: string): Generator<string, never> {
  for (let code = 0xe000; ; code++) {
    const character = String.fromCharCode(code);
    if (!taken.includes(character)) yield character;
  }
}

/** A message waiting for its values; `message` is in ICU syntax and may have inline Markdown. */
export function fillMessage(message: string, options: MessageOptions): Fill {
  const { lang, formats, edition, isWordless, isFallback } = options;
  const icu = { ignoreTag: true };
  let format: IntlMessageFormat | undefined;
  return (values) => {
    // Of an edition's messages each page fills a few, and some are never filled.
    format ??= new IntlMessageFormat(quotedMarks(message), formats.locale, undefined, icu);
    const plainly = Object.entries(values).map(
      ([name, value]) => [name, typeof value === "function" ? value(formats) : value] as const,
    );
    const free = standIns(message + plainly.map(([, value]) => value).join(""));
    const put = new Map<string, Words>();
    const written = plainly.map(([name, value]) => {
      if (!isWords(value)) return [name, value];
      const standIn = free.next().value;
      put.set(standIn, value);
      return [name, standIn];
    });
    const words = wordsIn(String(format.format(Object.fromEntries(written))), lang, edition);
    const frame = lang === edition.language ? undefined : edition;
    const html = replaced(words.html, put, (value) =>
      frame && value.lang === undefined
        ? marked(value.html, value.plain, frame.language, frame)
        : value.html,
    );
    const [first] = put.values();
    const filled: Words = {
      html,
      plain: replaced(words.plain, put, ({ plain }) => plain),
      lang: isWordless ? first?.lang : words.lang,
      isFallback: isWordless && first?.isFallback === true,
    };
    return isFallback ? asFallback(filled) : filled;
  };
}

const isWords = (value: Value): value is Words => typeof value === "object";

/** Words go in after Markdown is read, so that nothing in them is taken for the message's own. */
const replaced = (
  text: string,
  put: ReadonlyMap<string, Words>,
  show: (value: Words) => string,
): string =>
  put.size === 0
    ? text
    : text.replace(/[\uE000-\uF8FF]/g, (character) => {
        const value = put.get(character);
        return value ? show(value) : character;
      });

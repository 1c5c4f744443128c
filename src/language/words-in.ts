/** Makes words of a text, marked with their language where it is not the edition's (WCAG 3.1.2). */
import type { EditionLanguage } from "./edition-language.ts";
import { escaped, inlineHtml, openMark, plainText, typeset } from "./markdown.ts";
import type { Words } from "./words.ts";

/**
 * Words of a text with inline Markdown.
 * @param lang language in which the text is written
 * @example wordsIn("Alla förstår", "sv", { language: "fi" }).html // → '<span lang="sv">Alla förstår</span>'
 */
export const wordsIn = (text: string, lang: string, edition: EditionLanguage): Words =>
  wordsOf(inlineHtml(text, lang, edition), plainText(text), lang, edition);

/**
 * Words of a text that is quoted, or a program's: no Markdown is read in it.
 * @example literalWords("5 * 7", "en", { language: "en" }).html // → "5 * 7"
 */
export const literalWords = (text: string, lang: string, edition: EditionLanguage): Words =>
  wordsOf(typeset(text, lang), text, lang, edition);

function wordsOf(html: string, plain: string, lang: string, edition: EditionLanguage): Words {
  const isOwn = lang === edition.language;
  return {
    html: isOwn ? html : marked(html, plain, lang, edition),
    plain,
    lang: isOwn ? undefined : lang,
    isFallback: false,
  };
}

/** What a language's formats wrote, e.g. a date: it has no markup, and its spaces stay as they are. */
export function formattedIn(text: string, lang: string, edition: EditionLanguage): Words {
  const html = escaped(text);
  const isOwn = lang === edition.language;
  return {
    html: isOwn ? html : marked(html, text, lang, edition),
    plain: text,
    lang: isOwn ? undefined : lang,
    isFallback: false,
  };
}

/** Markup in an element with its language. */
export function marked(html: string, text: string, lang: string, edition: EditionLanguage): string {
  return `${openMark(lang, text, edition)}${html}</span>`;
}

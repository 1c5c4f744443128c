/** Makes words of a text, marked with their language where it is not the edition's (WCAG 3.1.2). */
import type { EditionLanguage } from "./edition-language.ts";
import { escaped, inlineHtml, openMark, plainText } from "./markdown.ts";
import type { Words } from "./words.ts";

/**
 * Words of a text with inline Markdown.
 * @param lang language in which the text is written
 * @example wordsIn("Alla förstår", "sv", { language: "fi" }).html // → '<span lang="sv">Alla förstår</span>'
 */
export function wordsIn(text: string, lang: string, edition: EditionLanguage): Words {
  const html = inlineHtml(text, lang, edition);
  return {
    html: lang === edition.language ? html : marked(html, text, lang, edition),
    plain: plainText(text),
    lang: lang === edition.language ? undefined : lang,
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

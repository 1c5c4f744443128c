/** Renders the inline Markdown of texts; HTML in texts is shown as it is typed, never obeyed. */
import MarkdownIt, { type Env, type Token } from "markdown-it";
import { withKnownMarkup } from "../plan/known-markup.ts";
import { languageMarks } from "../plan/language-mark.ts";
import { mayTurn } from "./direction.ts";
import type { EditionLanguage } from "./edition-language.ts";
import { keptTogether, withWholeRanges } from "./typography.ts";

const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: false });
withKnownMarkup(markdown).use(languageMarks);

markdown.renderer.rules.text = (tokens, index, _options, env) =>
  typeset(tokens[index]?.content ?? "", languageAt(tokens, index, env));

markdown.renderer.rules.language_mark_open = (tokens, index, _options, env) => {
  const words = tokens.slice(index + 1).map(({ content }) => content);
  const direction = env?.direction === "rtl" ? "rtl" : "ltr";
  return openMark(markedLanguage(tokens[index]), words.join(""), { direction });
};

/** Language of the words at a token: that of the innermost mark around it, else the text's own. */
function languageAt(tokens: readonly Token[], index: number, env: Env | undefined): string {
  let closed = 0;
  for (const token of tokens.slice(0, index).reverse()) {
    if (token.type === "language_mark_close") closed++;
    else if (token.type === "language_mark_open" && closed-- === 0) return markedLanguage(token);
  }
  return typeof env?.language === "string" ? env.language : "";
}

const markedLanguage = (token: Token | undefined) => String(token?.attrGet("lang") ?? "");

/** Without any of these signs a text is its own rendering, as most are; parsing them takes a while. */
const MARKDOWN = /[\\`*_[\]<>&!~^:\n\r\0]|^\s|\s$| {2}/;

/**
 * Inline markup of a text, with what belongs together kept together.
 * @param language language in which the text is written
 * @example inlineHtml("**Lasten** osallisuus", "fi") // → "<strong>Lasten</strong> osallisuus"
 * @example inlineHtml("[Työväenopisto]{fi}", "sv") // → '<span lang="fi">Työväenopisto</span>'
 */
export function inlineHtml(
  text: string,
  language: string,
  { direction }: Pick<EditionLanguage, "direction"> = {},
): string {
  if (!MARKDOWN.test(text)) return typeset(text, language);
  return markdown.renderInline(text, { language, direction });
}

/** The opening tag of words in another language. */
export function openMark(
  language: string,
  words: string,
  around: Pick<EditionLanguage, "direction">,
): string {
  return `<span lang="${escaped(language)}"${mayTurn(words, around) ? ' dir="auto"' : ""}>`;
}

/**
 * A text as it stands, no Markdown read in it, with what belongs together kept together.
 * @example typeset("5 * 7 <b>", "en") // → "5 * 7 &lt;b&gt;"
 */
export const typeset = (text: string, language: string): string =>
  withWholeRanges(escaped(keptTogether(text, language)));

/**
 * The text without its markup, and with ordinary spaces: for titles, names and data.
 * @example plainText("**Lasten** osallisuus") // → "Lasten osallisuus"
 */
export function plainText(text: string): string {
  if (!MARKDOWN.test(text)) return text;
  return markdown
    .parseInline(text, {})
    .flatMap((block) => block.children ?? [])
    .map((token) =>
      token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content,
    )
    .join("");
}

/** @example escaped('a "b" & <c>') // → "a &quot;b&quot; &amp; &lt;c&gt;" */
export function escaped(text: string): string {
  return markdown.utils.escapeHtml(text);
}

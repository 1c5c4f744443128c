/** Renders the inline Markdown of texts; HTML in texts is shown as it is typed, never obeyed. */
import MarkdownIt from "markdown-it";
import { withKnownMarkup } from "../plan/known-markup.ts";
import { hyphenate } from "./hyphenation.ts";

const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: false });
withKnownMarkup(markdown);

markdown.renderer.rules.text = (tokens, index, _options, env) => {
  const text = tokens[index]?.content ?? "";
  const language: unknown = env?.language;
  return escaped(typeof language === "string" ? hyphenate(text, language) : text);
};

/** Without any of these signs a text is its own rendering, as most are; parsing them takes a while. */
const MARKDOWN = /[\\`*_[\]<>&!~^:\n\r\0]|^\s|\s$| {2}/;

/**
 * Inline markup of a text, with soft hyphens in its long words.
 * @param language language in which the text is written
 * @example inlineHtml("**Lasten** osallisuus", "fi") // → "<strong>Lasten</strong> osallisuus"
 */
export function inlineHtml(text: string, language: string): string {
  if (!MARKDOWN.test(text)) return escaped(hyphenate(text, language));
  return markdown.renderInline(text, { language });
}

/** @example plainText("**Lasten** osallisuus") // → "Lasten osallisuus" */
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

/** Renders the inline Markdown of texts; HTML in texts is shown as it is typed, never obeyed. */
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: false });

/** @example inlineHtml("**Lasten** osallisuus") // → "<strong>Lasten</strong> osallisuus" */
export function inlineHtml(text: string): string {
  return markdown.renderInline(text);
}

/** @example plainText("**Lasten** osallisuus") // → "Lasten osallisuus" */
export function plainText(text: string): string {
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

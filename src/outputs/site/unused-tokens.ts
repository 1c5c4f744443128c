/** Takes design tokens that nothing uses out of style sheets: of some 150 a site needs a third. */
import { transform } from "lightningcss";

const namesIn = (css: string, pattern: RegExp): Set<string> =>
  new Set([...css.matchAll(pattern)].flatMap(([, name]) => name ?? []));

/** Custom properties that are set in the style sheet and that none of `sheets` asks for. */
const unusedIn = (css: string, sheets: readonly string[]): string[] => {
  const used = namesIn(sheets.join("\n"), /var\(\s*(--[\w-]+)/g);
  return [...namesIn(css, /[{;\s](--[\w-]+)\s*:/g)].filter((name) => !used.has(name));
};

/**
 * The minified style sheet without the custom properties that neither it nor the others use, those
 * included that only such ones use.
 * @param others further style sheets of the same pages, and styles that pages have in their markup
 */
export function withoutUnusedTokens(css: string, others: readonly string[]): string {
  const unusedSymbols = unusedIn(css, [css, ...others]);
  if (unusedSymbols.length === 0) return css;
  const { code } = transform({
    filename: "site.css",
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  });
  return withoutUnusedTokens(Buffer.from(code).toString("utf8"), others);
}

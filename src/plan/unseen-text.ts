/** Finds texts, or parts of them, in which a reader would see nothing, and directions that nothing closes. */
import MarkdownIt from "markdown-it";
import type { UnknownMarkup } from "./known-markup.ts";
import { languageMarks } from "./language-mark.ts";
import { SEEN } from "./seen.ts";

/** What is wrong with a text that nobody would see, or that turns round what stands after it. */
interface UnseenText extends Omit<UnknownMarkup, "code"> {
  code: "empty-text" | "direction-mark";
}

/**
 * `empty-text` and `direction-mark`, each once.
 * @example unseenTexts("[](https://hel.fi)") // → [{ code: "empty-text", message: "A link has no words.", … }]
 */
export function unseenTexts(text: string): UnseenText[] {
  return [...emptyParts(text), ...openDirections(text)];
}

const markdown = new MarkdownIt({ html: false }).use(languageMarks);
markdown.validateLink = () => true;

const write = "Write them, or remove its signs.";

/** By the type of the token that closes a part; marks of other languages have a problem of their own. */
const parts: Readonly<Record<string, string>> = {
  link_close: "A link has no words.",
  strong_close: "**…** has no words.",
  em_close: "*…* has no words.",
};

function emptyParts(text: string): UnseenText[] {
  if (!SEEN.test(text))
    return [{ code: "empty-text", message: "There is nothing to see here.", fix: "Write a text." }];
  if (!/[[*_]/.test(text)) return [];
  const open: boolean[] = [];
  const found = new Set<string>();
  for (const { nesting, type, content } of markdown.parseInline(text, {})[0]?.children ?? []) {
    if (nesting === 1) open.push(false);
    else if (SEEN.test(content)) open.fill(true);
    if (nesting === -1 && open.pop() === false) found.add(parts[type] ?? "");
  }
  return [...found].filter(Boolean).map((message) => ({ code: "empty-text", message, fix: write }));
}

/** Marks that open a direction, and the one that closes it (Unicode Standard Annex 9, 2.4 and 2.5). */
const isolates = /[\u2066-\u2069[\]{}]/g;
const CLOSE = "\u2069";

/** A direction is closed within the brackets and braces in which it is opened: they may become elements. */
function openDirections(text: string): UnseenText[] {
  const depths = [0];
  let isWrong = false;
  for (const [sign] of text.matchAll(isolates)) {
    const depth = depths.at(-1) ?? 0;
    if (sign === "[" || sign === "{") depths.push(0);
    else if (sign === "]" || sign === "}") {
      if (depths.length > 1) isWrong ||= depths.pop() !== 0;
    } else {
      depths.splice(-1, 1, depth + (sign === CLOSE ? -1 : 1));
      isWrong ||= sign === CLOSE && depth === 0;
    }
  }
  if (!isWrong && depths.every((depth) => depth === 0)) return [];
  const message = "Marks of direction (U+2066 to U+2069) do not pair up.";
  const fix = "Remove them, or close with U+2069 what U+2066, U+2067 or U+2068 opens.";
  return [{ code: "direction-mark", message, fix }];
}

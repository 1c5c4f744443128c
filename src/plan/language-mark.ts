/** Words in another language within a text, e.g. `[Työväenopisto]{fi}`: a rule for Markdown and for messages. */
import type { MarkdownIt } from "markdown-it";
import { isLanguage } from "./language-code.ts";
import { SEEN } from "./seen.ts";

/** What stands behind the closing bracket. */
const code = /\{([^{}\s]+)\}/y;

/**
 * Has markdown-it read the marks: `language_mark_open`, with `lang`, the words, and
 * `language_mark_close`. Braces that hold no language's code stay text; nothing else may stand in them.
 */
export function languageMarks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "language_mark", (state, silent) => {
    const { pos: start, posMax: end } = state;
    // Passed over as a whole, a mark would be taken for a link, which no link may hold.
    if (silent || state.src[start] !== "[") return false;
    const closing = state.md.helpers.parseLinkLabel(state, start);
    if (closing < 0) return false;
    code.lastIndex = closing + 1;
    const found = code.exec(state.src);
    const language = found?.[1] ?? "";
    if (!found || code.lastIndex > end || !isLanguage(language)) return false;
    const after = code.lastIndex;
    state.push("language_mark_open", "span", 1).attrSet("lang", language);
    state.pos = start + 1;
    state.posMax = closing;
    state.md.inline.tokenize(state);
    state.push("language_mark_close", "span", -1);
    state.pos = after;
    state.posMax = end;
    return true;
  });
}

const behindBracket = /\]\{([^{}]*)\}/g;

/**
 * The message with the braces of its marks quoted for ICU, which takes all others for placeholders.
 * @example quotedMarks("[Työväenopisto]{fi}: {name}") // → "[Työväenopisto]'{fi}': {name}"
 */
export const quotedMarks = (message: string): string =>
  message.replace(behindBracket, (all, language: string) =>
    isLanguage(language) ? `]'{${language}}'` : all,
  );

/** A closing bracket and the braces behind it, near or away, closed or not. */
const attempt = /\](\s*)\{([^{}]*)(\}|$)/g;
const fix = "Write [words]{code} with the code of the words' language, e.g. [Työväenopisto]{fi}.";

/**
 * `bad-language`: marks whose braces name no language. `bad-mark`: what was meant for a mark and is
 * none, so that readers would see its brackets.
 * @param placeholders names that stand in a message's braces for something else
 */
export function languageMarkMistakes(text: string, placeholders: readonly string[] = []) {
  return [...text.matchAll(attempt)].flatMap(({ index, 0: all, 1: gap, 2: code = "", 3: end }) => {
    if (placeholders.includes(code)) return [];
    const isNamed = isLanguage(code);
    if (gap === "" && end === "}" && !isNamed)
      return [{ code: "bad-language", message: `"${code}" is not the code of a language.`, fix }];
    const isWhole = gap === "" && end === "}" && holdsWords(text.slice(0, index));
    // Away from the bracket, or not closed, braces may be anything but a language's.
    if (isWhole || !isNamed) return [];
    return [{ code: "bad-mark", message: `"${all}" marks no words.`, fix }];
  });
}

/** Whether the text has an open bracket with words behind it. */
function holdsWords(before: string): boolean {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === "]") depth++;
    else if (before[at] === "[" && depth-- === 0) return SEEN.test(before.slice(at + 1));
  }
  return false;
}

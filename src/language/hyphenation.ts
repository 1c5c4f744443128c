/** Soft hyphens in long words, so that Finnish compounds break where a reader expects (WCAG 1.4.10). */
import { createRequire } from "node:module";
import type { HyphenationFunctionSync } from "hyphen";

const require = createRequire(import.meta.url);

/** Shorter words fit on the narrowest screens, and hyphens in them would only add weight. */
const leastLength = 12;

/** Patterns whose name is not that of the language. */
const patternNames: Readonly<Record<string, string>> = { en: "en-gb" };

/** A line does not end after two letters of a word, nor begin with its last two. */
const strandedAtStart = /(?<![\p{L}\u00AD])(\p{L}{1,2})\u00AD/gu;
const strandedAtEnd = /\u00AD(\p{L}{1,2})(?![\p{L}\u00AD])/gu;

const known = new Map<string, HyphenationFunctionSync | undefined>();

/**
 * The text with U+00AD at the places where its language divides words of 12 letters or more. A
 * language without patterns keeps its words whole.
 * @example hyphenate("kehittämisohjelma", "fi") // → "kehit\u00ADtä\u00ADmis\u00ADoh\u00ADjelma"
 */
export function hyphenate(text: string, language: string): string {
  if (!known.has(language)) known.set(language, patternsOf(language));
  const divided = known.get(language)?.(text, { minWordLength: leastLength }) ?? text;
  return divided.replace(strandedAtStart, "$1").replace(strandedAtEnd, "$1");
}

/** Takes soft hyphens out again: printed, copied and searched text is without them. */
export const withoutHyphens = (text: string): string => text.replaceAll("\u00AD", "");

function patternsOf(language: string): HyphenationFunctionSync | undefined {
  const name = `hyphen/${patternNames[language] ?? language}`;
  try {
    const { hyphenateSync }: { hyphenateSync: HyphenationFunctionSync } = require(name);
    return hyphenateSync;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") {
      return undefined;
    }
    throw error;
  }
}

/** How a use of a word in a text is told, however the language bends it. */

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;

/** Whether a form names a word, or several, each with a * before or after it at most. */
export const isForm = (form: string): boolean => /^(\*?[^\s*]+\*?)( \*?[^\s*]+\*?)*$/u.test(form);

/**
 * What finds a form in a text, as a whole word. One with a capital is found with that alone.
 * @example patternOf("lautakun*") // finds “lautakunnalle” and “Lautakunta”, not “koulutuslautakunta”
 */
export function patternOf(form: string): RegExp {
  const words = form
    .split(" ")
    .map((word) => word.replace(/[$()+.?[\\\]^{|}]/g, "\\$&").replaceAll("*", `${LETTER}*`));
  const flags = form === form.toLowerCase() ? "giu" : "gu";
  return new RegExp(`(?<!${LETTER})${words.join(String.raw`\s+`)}(?!${LETTER})`, flags);
}

/** Forms by the codes of their languages. */
export type Forms = Readonly<Record<string, readonly string[]>>;

/** The forms by which a word is known in a language; one that is left out has those of the first. */
export const formsIn = (forms: Forms, language: string): readonly string[] =>
  forms[language] ?? Object.values(forms)[0] ?? [];

/** A word as it may stand in texts. */
export interface Finder {
  /** Whether a text in a language has the word. */
  isIn(text: string, language: string): boolean;
  /** The text without the word. */
  without(text: string, language: string): string;
}

/** What finds the word in texts of any language. */
export function finderOf(forms: Forms): Finder {
  const patterns = new Map<string, RegExp[]>();
  const patternsIn = (language: string) => {
    const known = patterns.get(language) ?? formsIn(forms, language).map(patternOf);
    patterns.set(language, known);
    return known;
  };
  return {
    isIn: (text, language) => patternsIn(language).some((pattern) => text.search(pattern) >= 0),
    without: (text, language) =>
      patternsIn(language).reduce((rest, pattern) => rest.replace(pattern, " "), text),
  };
}

/** The plan's years within its texts: {period} stands for them, so that they are set once. */
import { nearest } from "./suggest.ts";

/** Name of the placeholder, which texts and messages of all files may have. */
export const periodPlaceholder = "period";

const placeholder = /(?<!\\)\{period\}/g;

/** Whether a text has the years filled in. @example holdsPeriod("Principles {period}") // → true */
export const holdsPeriod = (text: string): boolean => text.search(placeholder) >= 0;

/**
 * The text with the years in their places.
 * @param period as the text's language writes it
 * @example withPeriod("Principles {period}", "2031–2034") // → "Principles 2031–2034"
 */
export const withPeriod = (text: string, period: string): string =>
  text.replace(placeholder, () => period);

/** Braces around a name; a language's code stands behind a bracket. */
const braces = /(?<![\\\]])\{([a-z_]+)\}/gi;

/**
 * `unknown-placeholder`: braces of a text that look like the placeholder's. All others are braces to be
 * shown, for a text has no placeholder but this; a message has more.
 * @example unknownInText("Principles {perod}")[0]?.fix // → 'Did you mean "{period}"?'
 */
export const unknownInText = (text: string) =>
  [...text.matchAll(braces)].flatMap(([all, name = ""]) =>
    name !== periodPlaceholder && nearest(name, [periodPlaceholder])
      ? [
          {
            code: "unknown-placeholder",
            message: `"${all}" is not filled in here.`,
            fix: `Did you mean "{${periodPlaceholder}}"?`,
          },
        ]
      : [],
  );

/** Words ready to be shown in one edition: as HTML, as plain text, and in which language they really are. */

import type { Formats } from "./formats.ts";

export interface Words {
  /** Inline HTML, escaped; wrapped in an element with `lang` where the language is not the edition's. */
  html: string;
  /** The same without markup, for titles, attributes and search. */
  plain: string;
  /** Set only where the words are not in the edition's language (WCAG 3.1.2). */
  lang: string | undefined;
  /** The words stand in for a translation that is missing or out of date. */
  isFallback: boolean;
}

/** Words in a row, which are joined as the language does that they are in. */
export interface WordsInRow {
  row: readonly Words[];
  /** @example and: “a, b and c”, list: “a, b, c” */
  as: "and" | "list";
}

/**
 * A value for a placeholder. Numbers are formatted by the message itself; dates are given as functions,
 * for they follow the language that the message turns out to be in. Words keep their own language and
 * markup inside the message; use them for whatever has been translated itself.
 */
export type Value = string | number | Words | WordsInRow | ((formats: Formats) => string);

/**
 * Values for the placeholders of a message.
 * @example { date: (formats) => formats.day("2018-04-19"), count: 25, page: page.title }
 */
export type Values = Readonly<Record<string, Value>>;

/**
 * A message of the edition: give it values and it becomes words. A message without words of its own,
 * e.g. "{page} | {plan}", has the `lang` of the first words that are put into it.
 */
export type Fill = (values: Values) => Words;

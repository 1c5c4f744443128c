/** What the printed page knows about its elements and the PDF's tags do not. */

/** The facts of one element. */
export interface ElementFact {
  /** In lower case. */
  tag: string;
  /** The language that the element's own text is in. */
  language: string;
  role?: string;
  /** What a link is called: its title, its aria-label, its text or its picture's alternative. */
  name?: string;
  /** What an abbreviation stands for. */
  expansion?: string;
  /** It stands in a line of text. */
  inline?: true;
  /** The id of the part of the document that the element is. */
  part?: string;
  /** Texts that stand in it directly and are painted from right to left, in the order in which they are read. */
  texts?: string[];
  /** Repeated on every page and not read, such as a foot. */
  running?: true;
}

const MARKER = /-x-m(\d+)$/;

/**
 * The number of the fact that a marked language carries.
 *
 * Chromium keeps `lang` on the structure element of every element that has an id, and nothing
 * else that we could choose. So each element is given a language with a private subtag
 * (RFC 5646, 2.2.7) while the page is printed, and loses it when the tags are read.
 *
 * @example factIndex('fi-x-m12') // → 12
 */
export function factIndex(language: string | undefined): number | undefined {
  const match = MARKER.exec(language ?? "");
  return match ? Number(match[1]) : undefined;
}

/** Keeps soft hyphens out of the deck: what is printed, and read aloud from the PDF, is whole words. */
import { withoutHyphens } from "../language/hyphenation.ts";

/** A transform for Eleventy. @param decks addresses of the pages that are printed as decks */
export function wholeWordsInDeck(decks: ReadonlySet<string>) {
  return function (this: { page: { url: string } }, content: string): string {
    return decks.has(this.page.url) ? withoutHyphens(content) : content;
  };
}

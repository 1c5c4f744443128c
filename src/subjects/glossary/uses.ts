/** Which words of the glossary a page uses. */
import type { Around } from "../../site/around.ts";
import type { Page } from "../../site/page.ts";
import { type Finder, finderOf } from "./forms.ts";
import { type Entry, entriesOf, type Glossary } from "./part.ts";

const finders = new WeakMap<Glossary, readonly { entry: Entry; finder: Finder }[]>();

/** The glossary's own layouts; and the front page, whose links to readers have the names of words (WCAG 2.4.9). */
const unexplained: readonly string[] = ["glossary", "word-group", "front"];

/** Pages whose words are explained: not the glossary's own, nor what only repeats or lists others. */
export const explainedPages = ({ pages, isRepeating }: Around): Page[] =>
  pages.filter((page) => !unexplained.includes(page.layout) && !isRepeating(page));

/** Entries of the glossary of which a form stands on a page, in the language in which the text is. */
export function entriesOn(glossary: Glossary, around: Around, page: Page): Entry[] {
  const known =
    finders.get(glossary) ??
    entriesOf(glossary).map((entry) => ({ entry, finder: finderOf(entry.forms) }));
  finders.set(glossary, known);
  const texts = [
    ...Map.groupBy(around.textsOn(page), ({ lang }) => lang ?? around.edition.language.code),
  ].map(([language, words]) => ({
    language,
    text: words.map(({ plain }) => plain).join("\n"),
  }));
  return known
    .filter(({ finder }) => texts.some(({ text, language }) => finder.isIn(text, language)))
    .map(({ entry }) => entry);
}

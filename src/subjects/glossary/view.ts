/** The glossary's pages: its words in the order of the language, each with the pages that use it. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { subjectWords } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import type { LinkList } from "../../site/link-list.ts";
import { linkTo, type Page } from "../../site/page.ts";
import { byLetter, type Letter } from "./alphabet.ts";
import { glossaryWords } from "./glossary-words.ts";
import { type Entry, entriesOf, type Glossary } from "./part.ts";
import { entriesOn, explainedPages } from "./uses.ts";

/** Pages that an entry shows at once; further ones are opened by a line that tells how many there are. */
const LISTED = 6;

/** Words that a reader sees at a glance; a longer page has links to its letters. */
const AT_A_GLANCE = 12;

export interface EntryView {
  id: string;
  word: Words;
  text: Words;
  isUnconfirmed: boolean;
  source: { name: Words; address: string } | undefined;
  /** Acts and rules that bear out the meaning. */
  acts: Link[];
  seeAlso: Link[];
  pages: Link[];
  /** Further pages, with “and 3 other pages” to open them. */
  more: { count: Words; pages: Link[] } | undefined;
}

export interface WordsView {
  letters: Letter<EntryView>[];
  /** It is long enough for links to its letters. */
  isLong: boolean;
}

export interface GlossaryView {
  intro: Words | undefined;
  letters: Letter<{ word: Words; link: Link | undefined }>[];
}

/** The words of one group, in the order of the language. */
export function wordsView(glossary: Glossary, around: Around, id: string): WordsView {
  const entries = glossary.groups.find((group) => group.id === id)?.entries ?? [];
  const uses = explainedPages(around).map((page) => ({
    page,
    used: entriesOn(glossary, around, page),
  }));
  const views = entries.map((entry) =>
    entryView(
      entry,
      uses.filter(({ used }) => used.includes(entry)).map(({ page }) => page),
      around,
    ),
  );
  return {
    letters: byLetter(views, around.edition.language.locale),
    isLong: views.length > AT_A_GLANCE,
  };
}

/** All words of all groups, each with the way to its meaning. */
export function glossaryView(glossary: Glossary, around: Around): GlossaryView {
  const all = entriesOf(glossary).map(({ id, word }) => ({ word, link: around.places.get(id) }));
  return { intro: glossary.intro, letters: byLetter(all, around.edition.language.locale) };
}

function entryView(entry: Entry, pages: readonly Page[], around: Around): EntryView {
  const { language, source: own } = around.edition;
  const { more } = subjectWords(around.edition, glossaryWords).glossary;
  const { id, word, text, unconfirmed, acts, source, see_also } = entry;
  const address = source && (source.address[language.code] ?? source.address[own.code]);
  // One further name takes no more room than to say that there is one.
  const listed = pages.length > LISTED + 1 ? pages.slice(0, LISTED) : pages;
  const further = pages.slice(listed.length);
  return {
    id,
    word,
    text,
    isUnconfirmed: unconfirmed ?? false,
    source: source && address ? { name: source.name, address } : undefined,
    acts: around.links(acts),
    seeAlso: around.links(see_also),
    pages: listed.map(linkTo),
    more:
      further.length > 0
        ? { count: more({ count: further.length }), pages: further.map(linkTo) }
        : undefined,
  };
}

/** The words of a page that the glossary explains, for a list after its content; undefined where there are none. */
export function wordsOnPage(glossary: Glossary, around: Around, page: Page): LinkList | undefined {
  if (!explainedPages(around).includes(page)) return undefined;
  const entries = entriesOn(glossary, around, page);
  if (entries.length === 0) return undefined;
  const { on_page, in_glossary } = subjectWords(around.edition, glossaryWords).glossary;
  const inOrder = byLetter(entries, around.edition.language.locale).flatMap(
    (letter) => letter.entries,
  );
  return {
    id: "words-on-page",
    title: on_page,
    place: in_glossary,
    links: around.links(inOrder.map(({ id }) => id)),
  };
}

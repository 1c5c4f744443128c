/** What a view may ask of the rest of the edition, filled in once for all pages and slides. */

import type { Words } from "../language/words.ts";
import type { Editing } from "./editing.ts";
import type { Edition } from "./edition.ts";
import type { Link } from "./link.ts";
import type { LinkList } from "./link-list.ts";
import type { Note } from "./note.ts";
import type { Page } from "./page.ts";
import type { Places } from "./places.ts";
import type { PlacedRecord } from "./search-record.ts";

export interface Around {
  edition: Edition;
  pages: readonly Page[];
  places: Places;
  editing: Editing;
  /** Links to things of the plan, in the order of their ids. */
  links(ids: readonly string[] | undefined): Link[];
  /** The editors' notes about a thing. */
  notesAbout(id: string): Note[];
  /** What the plan says of a thing elsewhere. */
  mentionsOf(id: string): Mention[];
  /** All that the search finds. */
  records(): PlacedRecord[];
  /** Where a thing stands that is described outside the site. */
  outsideLink(id: string): Link | undefined;
  /** The page only repeats or lists what others have. */
  isRepeating(page: Page): boolean;
  /** All words of a page between its head and its foot; a view may not ask for those of its own page. */
  textsOn(page: Page): readonly Words[];
  /** What subjects add after the content of a page. */
  linkListsOn(page: Page): LinkList[];
}

/** What a subject says of a thing: sentences, with the words that open their list. */
export interface Mention {
  lead: Words | undefined;
  items: { id: string; text: Words }[];
}

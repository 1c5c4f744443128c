/** What a page shows by its layout, and the words in it. */
import type { Words } from "../language/words.ts";
import type { Around } from "./around.ts";
import { type Edition, partOf } from "./edition.ts";
import { frameView } from "./frame-pages.ts";
import { layoutOf } from "./layouts.ts";
import { navigationOf } from "./navigation.ts";
import type { Page } from "./page.ts";
import { readersOf } from "./readers.ts";
import type { Slide } from "./slide.ts";
import type { SiteSubject } from "./subject.ts";

/** What a page shows besides its cards; undefined where the cards or slides are all. */
export function viewOf(
  edition: Edition<SiteSubject>,
  { layout, shows = "" }: Page,
  around: Around,
  slides: readonly Slide[],
): unknown {
  const { subject, facts } = layoutOf(edition, layout);
  if (!subject) return frameView(layout, around, slides);
  const part = partOf(edition, subject);
  const isShown = part !== undefined || facts.needsNoFile;
  return isShown ? facts.view?.(part, around, shows) : undefined;
}

/** All words of a page between its head and its foot: title, lead, notes, cards and what its layout shows. */
export function textsOf(
  edition: Edition<SiteSubject>,
  page: Page,
  around: Around,
  slides: readonly Slide[],
): Words[] {
  const { cards } = navigationOf(edition, around.pages, page);
  return wordsWithin([
    page.title,
    page.lead,
    around.notesAbout(page.id),
    cards.map(({ title, description }) => [title, description]),
    page.layout === "front" ? readersOf(edition, around) : undefined,
    viewOf(edition, page, around, slides),
  ]);
}

/** All words in a value, however deep, in its order. */
function wordsWithin(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsWithin);
}

const isWords = (value: object): value is Words =>
  "html" in value && "plain" in value && "isFallback" in value;

/** What pages and slides must know of whatever the plan speaks of: its views, its places, what it says of others. */
import type { Words } from "../language/words.ts";
import type { PageFacts, SlideFacts } from "../plan/layout-facts.ts";
import type { PlanSubject } from "../plan/subject.ts";
import type { Around, Mention } from "./around.ts";
import type { Editing } from "./editing.ts";
import type { Edition } from "./edition.ts";
import type { Link } from "./link.ts";
import type { Page } from "./page.ts";

/** Where a thing is: on a page, at its own anchor or at another's; without an anchor it is the page itself. */
export interface Place {
  id: string;
  /** Its kind, where its id may be another thing's as well: see `placeOfKind`. */
  kind?: string;
  words: Words;
  layout: string;
  shows?: string;
  anchor?: string;
}

/** Who the reader of the front page may be, each with a page of their own. */
export interface Readers {
  title: Words;
  links: { id: string; self: Words; address: string }[];
}

/** A layout of pages. `part` is the subject's own part of the plan, `id` that of the one thing shown. */
export interface PageLayout extends PageFacts {
  /** Title of a page that shows one thing. */
  titleOf?(part: unknown, id: string, edition: Edition): Words | undefined;
  /** Name in navigation of a page that shows one thing, where it is not the title. */
  shortOf?(part: unknown, id: string): Words | undefined;
  /** What the page shows; left out where cards are all. */
  view?(part: unknown, around: Around, id: string): unknown;
  /** It only repeats or lists what others have, so that the search leaves it out. */
  isRepeating?: true;
  /** That the plan's period has ended is set apart, where readers look for what may have changed. */
  setsPeriodApart?: true;
  /** Its card has the whole title. */
  hasTitledCard?: true;
  /** The front page leads there by other ways than a card. */
  hasNoCardOnFront?: true;
  /** The site's furniture leads there under this name. */
  leadsAs?: "finder" | "search" | "sitemap";
  /** Nobody reads on to it. */
  isOutsideReading?: true;
  /** It is no card of the page above it. */
  hasNoCard?: true;
}

/** A layout of slides. */
export interface SlideLayout extends SlideFacts {
  /** So many denser drawings its style has, for what does not fit with the least text. */
  denserDrawings?: number;
  /** What the slide shows: the same as the page of its subject. */
  view(part: unknown, around: Around, id: string): { title: Words };
}

/** A subject as far as the site goes. Its methods get the subject's own part of the edition's plan. */
export interface SiteSubject extends PlanSubject {
  readonly pages: Readonly<Record<string, PageLayout>>;
  readonly slides: Readonly<Record<string, SlideLayout>>;
  /** Where its things are. */
  places?(part: unknown, edition: Edition): Iterable<Place>;
  /** What it says of the thing with the id. */
  mentions?(part: unknown, id: string): Mention[];
  /** Where a thing stands that is described outside the site. */
  outsideLink?(part: unknown, around: Around, id: string): Link | undefined;
  /** What the editors of the edition did. */
  editing?(part: unknown): Editing;
  /** Who the readers are, for the front page. */
  readers?(part: unknown, around: Around): Readers | undefined;
}

/** What the layouts of a subject's pages show, each with the name of its layout. */
export type ShownOnPages<S extends SiteSubject> = S extends unknown
  ? {
      [L in keyof S["pages"] & string]: { current: Page<L>; view: ViewOf<S["pages"][L]> };
    }[keyof S["pages"] & string]
  : never;

/** What the layouts of a subject's slides show. */
export type ShownOnSlides<S extends SiteSubject> = S extends unknown
  ? {
      [L in keyof S["slides"] & string]: { layout: L; view: ViewOf<S["slides"][L]> };
    }[keyof S["slides"] & string]
  : never;

type ViewOf<L> = L extends { view: (...asked: never) => infer View }
  ? View
  : "view" extends keyof L
    ? unknown
    : undefined;

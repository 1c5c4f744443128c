/** The slides of an edition's deck: number, title, section and what each one shows. */
import { asName } from "../language/name-words.ts";
import type { Words } from "../language/words.ts";
import type { Around } from "./around.ts";
import { type Edition, partOf } from "./edition.ts";
import { fallbackNotice, unofficialNotice } from "./fallback-notice.ts";
import { slideTemplateOf } from "./layout-templates.ts";
import { type Note, periodNote } from "./note.ts";
import type { ShownOnSlides, SiteSubject } from "./subject.ts";

type Entry = Edition["plan"]["deck"]["slides"][number];

type HeadingLevel = 1 | 2 | 3;

/** What the deck's own slides show. */
type ShownOnFrameSlides =
  /**
   * `notice`: that a translation is unofficial; `periodOver`: the editors', dated, that the period has
   * ended; `fallbacks`: that some texts have no translation.
   */
  | {
      layout: "cover";
      notice: Words | undefined;
      periodOver: Note | undefined;
      fallbacks: Words | undefined;
    }
  | { layout: "section" };

/** A slide, with what it shows by its layout. */
export type Slide<S extends SiteSubject = SiteSubject> = (ShownOnFrameSlides | ShownOnSlides<S>) & {
  id: string;
  /** Position in the deck, from 1. */
  number: number;
  title: Words;
  /** The title as it stands in lists of slides. */
  name: Words;
  /** Name of the section that the slide stands in; undefined before the first one. */
  section: Words | undefined;
  /** Level of its heading: the cover's is 1, a section's 2, and none is left out below them. */
  level: HeadingLevel;
  /** The slide may go on to a further one. */
  mayContinue: boolean;
  /** Path of the template of its content, within templates/; covers and section slides have none. */
  template: string | undefined;
  /** “Slide 3/26” */
  position: Words;
};

/** All slides, in the order of deck.yaml; each shows what the page of its subject shows. */
export function slidesOf(edition: Edition<SiteSubject>, around: Around): Slide[] {
  const { slides } = edition.plan.deck;
  let section: Words | undefined;
  return slides.map((entry, index) => {
    const { title, ...shown } = shownOn(edition, around, entry);
    const name = asName(title);
    if (entry.layout === "section") section = name;
    const number = index + 1;
    return {
      ...shown,
      id: entry.id,
      number,
      title,
      name,
      section,
      level: levelOf(entry.layout, section),
      template: slideTemplateOf(entry.layout, subjectOf(edition, entry.layout)),
      mayContinue: entry.overflow === "continue",
      position: edition.plan.interface.slide.number({ number, total: slides.length }),
    };
  });
}

const levelOf = (layout: string, section: Words | undefined): HeadingLevel =>
  layout === "cover" ? 1 : layout === "section" || section === undefined ? 2 : 3;

/** The subject that has the layout; undefined for covers and section slides. */
const subjectOf = ({ subjects }: Edition<SiteSubject>, layout: string) =>
  subjects.find(({ slides }) => Object.hasOwn(slides, layout));

type Shown = (ShownOnFrameSlides | ShownOnSlides<SiteSubject>) & { title: Words };

function shownOn(edition: Edition<SiteSubject>, around: Around, entry: Entry): Shown {
  const { plan } = edition;
  if (entry.layout === "cover")
    return {
      layout: "cover",
      title: plan.plan.title,
      notice: unofficialNotice(edition),
      periodOver: periodNote(edition),
      fallbacks: fallbackNotice(edition),
    };
  if ("title" in entry) return { layout: "section", title: entry.title };
  const { layout } = entry;
  const subject = subjectOf(edition, layout);
  const part = subject && partOf(edition, subject);
  const slide = subject?.slides[layout];
  if (!slide || part === undefined)
    throw new Error(`The checked plan lacks what the slide "${entry.id}" shows.`);
  const view = slide.view(part, around, "shows" in entry ? entry.shows : "");
  return { layout, view, title: view.title };
}

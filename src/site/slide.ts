/** The slides of an edition's deck: number, title, section and what each one shows. */
import { asName } from "../language/name-words.ts";
import type { Words } from "../language/words.ts";
import type { Edition } from "./edition.ts";
import { fallbackNotice, unofficialNotice } from "./fallback-notice.ts";
import { type LevelView, levelView } from "./view/channels.ts";
import { type ImplementationView, implementationView } from "./view/implementation.ts";
import { type MandateView, mandateView } from "./view/mandate.ts";
import { type Note, periodNote } from "./view/note.ts";
import {
  type PrinciplesView,
  type PrincipleView,
  principlesView,
  principleView,
} from "./view/principles.ts";
import { type StructuresView, structuresView } from "./view/structures.ts";
import { type SurveyView, surveyView } from "./view/survey.ts";

type Slides = Edition["plan"]["deck"]["slides"];
type Entry = Slides[number];
type Subject<Name extends keyof Edition["plan"]> = NonNullable<Edition["plan"][Name]>;

/** What the slide shows, by its layout. */
export type Shown =
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
  | { layout: "section" }
  | { layout: "mandate"; view: MandateView }
  | { layout: "structures"; view: StructuresView }
  | { layout: "definitions"; view: Subject<"definitions"> }
  | { layout: "survey"; view: SurveyView }
  | { layout: "responsibilities"; view: Subject<"responsibilities"> }
  | { layout: "channels"; view: LevelView }
  | { layout: "city-principles"; view: CityPrinciplesView }
  | { layout: "strategy"; view: Subject<"city">["strategy"] }
  | { layout: "model"; view: Subject<"city">["model"] }
  | { layout: "principles"; view: PrinciplesView }
  | { layout: "principle"; view: PrincipleView }
  | { layout: "implementation"; view: ImplementationView };

export type CityPrinciplesView = Omit<Subject<"city">["principles"], "intro"> & { intro: Words };

export type Slide = Shown & {
  id: string;
  /** Position in the deck, from 1. */
  number: number;
  title: Words;
  /** The title as it stands in lists of slides. */
  name: Words;
  /** Name of the section that the slide stands in; undefined before the first one. */
  section: Words | undefined;
  /** The slide may go on to a further one. */
  mayContinue: boolean;
  /** “Slide 3/26” */
  position: Words;
};

/** All slides, in the order of deck.yaml. Slides show no links to pages: the deck stands alone. */
export function slidesOf(edition: Edition): Slide[] {
  const { slides } = edition.plan.deck;
  let section: Words | undefined;
  return slides.map((entry, index) => {
    const { title, ...shown } = shownOn(edition, entry);
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
      mayContinue: entry.overflow === "continue",
      position: edition.plan.interface.slide.number({ number, total: slides.length }),
    };
  });
}

const nowhere = new Map<string, never>();

function shownOn(edition: Edition, entry: Entry): Shown & { title: Words } {
  const { plan } = edition;
  switch (entry.layout) {
    case "cover":
      return {
        layout: "cover",
        title: plan.plan.title,
        notice: unofficialNotice(edition),
        periodOver: periodNote(edition),
        fallbacks: fallbackNotice(edition),
      };
    case "section":
      return { layout: "section", title: entry.title };
    case "mandate":
      return titled(entry.layout, mandateView(edition, there(plan.mandate)));
    case "structures":
      return titled(entry.layout, structuresView(edition, there(plan.structures), nowhere));
    case "definitions":
      return titled(entry.layout, there(plan.definitions));
    case "survey":
      return titled(entry.layout, surveyView(edition, there(plan.survey)));
    case "responsibilities":
      return titled(entry.layout, there(plan.responsibilities));
    case "channels": {
      const channels = there(plan.channels);
      const level = there(channels.levels.find(({ id }) => id === entry.shows));
      return titled(entry.layout, levelView(edition, channels, level, nowhere));
    }
    case "city-principles":
      return titled(entry.layout, cityPrinciplesView(there(plan.city)));
    case "strategy":
      return titled(entry.layout, there(plan.city).strategy);
    case "model":
      return titled(entry.layout, there(plan.city).model);
    case "principles":
      return titled(entry.layout, principlesView(edition, there(plan.principles), nowhere));
    case "principle": {
      const { principles } = there(plan.principles);
      const index = principles.findIndex(({ id }) => id === entry.shows);
      const view = principleView(edition, there(principles[index]), index + 1, nowhere);
      return { layout: entry.layout, view, title: view.cityName };
    }
    case "implementation":
      return titled(entry.layout, implementationView(there(plan.implementation), nowhere));
  }
}

/** The city's principles with the date of the decision written out. */
export function cityPrinciplesView({ principles }: Subject<"city">): CityPrinciplesView {
  const { decided } = principles;
  return { ...principles, intro: principles.intro({ decided: (formats) => formats.day(decided) }) };
}

const titled = <Layout extends string, View extends { title: Words }>(
  layout: Layout,
  view: View,
) => ({
  layout,
  view,
  title: view.title,
});

/** A part of the plan that the checks have found to be there. */
function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("The checked plan lacks a part that a slide shows.");
  return part;
}

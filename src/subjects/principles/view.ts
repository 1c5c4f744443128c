/** The principles with their numbers, questions, priorities and part of the city's model. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linksFor, type Places } from "../../site/places.ts";
import { type Note, notesAbout } from "../../site/view/note.ts";

type Principles = NonNullable<LocalPlan["principles"]>;
type Principle = Principles["principles"][number];

export interface PrincipleView {
  id: string;
  /** “Principle 1” */
  number: Words;
  cityName: Words;
  name: Words;
  /** The form above the priorities, which may be worded differently. */
  nameWithPriorities: Words;
  statements: { id: string; text: Words }[];
  question: Words;
  priorities: {
    title: Words;
    items: { id: string; text: Words; seeAlso: Link[]; notes: Note[] }[];
  };
  modelPart: { id: string; name: Words; slogan: Words; description: Words } | undefined;
  /** Page of the principle. */
  link: Link | undefined;
}

export interface PrinciplesView {
  title: Words;
  principles: PrincipleView[];
}

export function principlesView(
  edition: Edition,
  principles: Principles,
  places: Places,
): PrinciplesView {
  const { period } = principles;
  return {
    title: principles.title({ period: (formats) => formats.period(period) }),
    principles: principles.principles.map((principle, index) =>
      principleView(edition, principle, index + 1, places),
    ),
  };
}

/** One principle. @param number its place in the plan, from 1 */
export function principleView(
  edition: Edition,
  principle: Principle,
  number: number,
  places: Places,
): PrincipleView {
  const { plan } = edition;
  const { title, period, items } = principle.priorities;
  return {
    id: principle.id,
    number: plan.interface.plan.principle_number({ number }),
    cityName: principle.city_name,
    name: principle.name,
    nameWithPriorities: principle.name_with_priorities ?? principle.name,
    statements: principle.statements,
    question: principle.question,
    priorities: {
      title: title({ period: (formats) => formats.period(period) }),
      items: items.map(({ id, text, see_also }) => ({
        id,
        text,
        seeAlso: linksFor(places, see_also),
        notes: notesAbout(edition, id),
      })),
    },
    modelPart: plan.city?.model.parts.find(({ id }) => id === principle.model_part),
    link: places.get(principle.id),
  };
}

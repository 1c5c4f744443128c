/** The principles with their numbers, questions, priorities and part of the city's model. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { partOf } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import type { Note } from "../../site/note.ts";
import { placeOfKind } from "../../site/places.ts";
import { city } from "../city/subject.ts";
import type { PartOf } from "../subject.ts";
import type { principlesSchema } from "./schema.ts";

export type Principles = PartOf<typeof principlesSchema>;
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

export function principlesView(principles: Principles, around: Around): PrinciplesView {
  const { period } = principles;
  return {
    title: principles.title({ period: (formats) => formats.period(period) }),
    principles: principles.principles.map((principle, index) =>
      principleView(principle, index + 1, around),
    ),
  };
}

/** One principle. @param number its place in the plan, from 1 */
export function principleView(
  principle: Principle,
  number: number,
  { edition, links, places, notesAbout }: Around,
): PrincipleView {
  const { title, period, items } = principle.priorities;
  return {
    id: principle.id,
    number: edition.plan.interface.plan.principle_number({ number }),
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
        seeAlso: links(see_also),
        notes: notesAbout(id),
      })),
    },
    modelPart: partOf(edition, city)?.model.parts.find(({ id }) => id === principle.model_part),
    link: placeOfKind(places, "principle", principle.id),
  };
}

/** The principles with their numbers, questions, priorities and part of the city's model. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { partOf, subjectWords } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import type { Note } from "../../site/note.ts";
import { city } from "../city/subject.ts";
import type { PartOf } from "../subject.ts";
import { principleWords } from "./principle-words.ts";
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

/** A row of the table of principles. */
type PrincipleRow = Pick<
  PrincipleView,
  "id" | "number" | "cityName" | "name" | "statements" | "link"
>;

export interface PrinciplesView {
  title: Words;
  principles: PrincipleRow[];
}

export function principlesView(principles: Principles, around: Around): PrinciplesView {
  const { period } = principles;
  return {
    title: principles.title({ period: (formats) => formats.period(period) }),
    principles: principles.principles.map((principle, index): PrincipleRow => {
      const view = principleView(principle, index + 1, around);
      const { id, number, cityName, name, statements, link } = view;
      return { id, number, cityName, name, statements, link };
    }),
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
    number: subjectWords(edition, principleWords).plan.principle_number({ number }),
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
    link: places.get(principle.id),
  };
}

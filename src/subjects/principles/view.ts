/** The principles with their numbers, questions, priorities and part of the city's model. */
import type { Values, Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import { partOf, subjectWords } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import type { Note } from "../../site/note.ts";
import { placeOfKind } from "../../site/places.ts";
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
  /** The city's name for it, where it has one. */
  cityName: Words | undefined;
  name: Words;
  /** The form above the priorities, which may be worded differently. */
  nameWithPriorities: Words;
  statements: { id: string; text: Words }[];
  question: Words | undefined;
  priorities:
    | { title: Words; items: { id: string; text: Words; seeAlso: Link[]; notes: Note[] }[] }
    | undefined;
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
  /** The table has a column of the city's names, which is its first one where each principle has one. */
  cityNames: "first" | "second" | undefined;
  principles: PrincipleRow[];
}

export function principlesView(principles: Principles, around: Around): PrinciplesView {
  return {
    title: principles.title(years(principles)),
    cityNames: columnOfCityNames(principles),
    principles: principles.principles.map((principle, index): PrincipleRow => {
      const view = principleView(principle, index + 1, around);
      const { id, number, cityName, name, statements, link } = view;
      return { id, number, cityName, name, statements, link };
    }),
  };
}

function columnOfCityNames({ principles }: Principles): PrinciplesView["cityNames"] {
  if (principles.every(({ city_name }) => city_name !== undefined)) return "first";
  return principles.some(({ city_name }) => city_name !== undefined) ? "second" : undefined;
}

/** Own years; without them the plan's are filled in. */
const years = ({ period }: Pick<Principles, "period">): Values =>
  period ? { period: (formats) => formats.period(period) } : {};

/** One principle. @param number its place in the plan, from 1 */
export function principleView(
  principle: Principle,
  number: number,
  { edition, links, places, notesAbout }: Around,
): PrincipleView {
  const { priorities } = principle;
  return {
    id: principle.id,
    number: subjectWords(edition, principleWords).plan.principle_number({ number }),
    cityName: principle.city_name,
    name: principle.name,
    nameWithPriorities: principle.name_with_priorities ?? principle.name,
    statements: principle.statements,
    question: principle.question,
    priorities: priorities && {
      title: priorities.title(years(priorities)),
      items: priorities.items.map(({ id, text, see_also }) => ({
        id,
        text,
        seeAlso: links(see_also),
        notes: notesAbout(id),
      })),
    },
    modelPart: partOf(edition, city)?.model?.parts.find(({ id }) => id === principle.model_part),
    link: placeOfKind(places, "principle", principle.id),
  };
}

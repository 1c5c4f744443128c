/** What the events of the survey are called. */
import { inOneLine } from "../../language/in-one-line.ts";
import type { Words } from "../../language/words.ts";
import type { PartOf } from "../subject.ts";
import type { surveySchema } from "./schema.ts";

export type Survey = PartOf<typeof surveySchema>;
export type Event = NonNullable<Survey["years"][number]["parts"]>[number]["events"][number];

/**
 * The names of the survey's events: the heading of their part, then their own title, which may be a day
 * only. Events with neither are left out.
 * @example “Management seminar: 11.9.2019”
 */
export function eventNames(survey: Survey): { id: string; name: Words }[] {
  const parts = survey.years.flatMap(({ parts: own }) => own ?? []);
  return parts.flatMap(({ title, events }) =>
    events.flatMap((event) => {
      const [first, ...rest] = [title, titleOf(event)].filter((words) => words !== undefined);
      return first ? [{ id: event.id, name: rest.reduce(inOneLine, first) }] : [];
    }),
  );
}

/** The event's own title, with its day. */
export const titleOf = ({ title, date }: Event): Words | undefined =>
  title?.({ date: (formats) => (date === undefined ? "" : formats.day(date)) });

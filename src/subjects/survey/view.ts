/** The survey of the present state, with its dates and figures written out. */
import type { Words } from "../../language/words.ts";
import type { Edition, LocalPlan } from "../../site/edition.ts";
import { type Note, notesAbout } from "../../site/view/note.ts";

type Survey = NonNullable<LocalPlan["survey"]>;
type Event = NonNullable<Survey["years"][number]["parts"]>[number]["events"][number];

export interface SurveyDocument {
  id: string;
  name: Words;
  /** Only public documents are linked. */
  address: string | undefined;
}

export interface EventView {
  id: string;
  title: Words | undefined;
  /** Places and days, as they are written in a row. */
  sessions: { id: string; place: Words; date: string; day: string }[];
  attendance: Words | undefined;
  description: Words | undefined;
  document: SurveyDocument | undefined;
  documentLead: Words | undefined;
  isDocumentInline: boolean;
  note: Words | undefined;
  notes: Note[];
}

export interface SurveyView {
  title: Words;
  years: {
    id: string;
    title: Words;
    document: SurveyDocument | undefined;
    /** `hasAddress`: an event of the part has a document that is linked. */
    parts: { id: string; title: Words | undefined; events: EventView[]; hasAddress: boolean }[];
  }[];
}

export function surveyView(edition: Edition, survey: Survey): SurveyView {
  return {
    title: survey.title,
    years: survey.years.map(({ id, title, document, parts }) => ({
      id,
      title,
      document: document && documentView(document),
      parts: (parts ?? []).map((part) => ({
        id: part.id,
        title: part.title,
        hasAddress: part.events.some(({ document: linked }) => linked?.address !== undefined),
        events: part.events.map((event) => eventView(edition, event)),
      })),
    })),
  };
}

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

const titleOf = ({ title, date }: Event): Words | undefined =>
  title?.({ date: (formats) => (date === undefined ? "" : formats.day(date)) });

const inOneLine = (before: Words, after: Words): Words => ({
  html: `${before.html} ${after.html}`,
  plain: `${before.plain} ${after.plain}`,
  lang: before.lang === after.lang ? before.lang : undefined,
  isFallback: before.isFallback || after.isFallback,
});

function eventView(edition: Edition, event: Event): EventView {
  const { participants = 0, figures } = event;
  const { ideas = 0, comments = 0, likes = 0 } = figures ?? {};
  return {
    id: event.id,
    title: titleOf(event),
    sessions: (event.sessions ?? []).map((session) => ({
      ...session,
      day: edition.formats.dayInYear(session.date),
    })),
    attendance: event.attendance?.({ participants, ideas, comments, likes }),
    description: event.description?.({ participants }),
    document: event.document && documentView(event.document),
    documentLead: event.document_lead,
    isDocumentInline: event.document_inline ?? false,
    note: event.note,
    notes: notesAbout(edition, event.id),
  };
}

const documentView = ({ id, name, address }: NonNullable<Event["document"]>): SurveyDocument => ({
  id,
  name,
  address,
});

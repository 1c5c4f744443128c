/** The survey of the present state, with its dates and figures written out. */
import type { Words } from "../../language/words.ts";
import type { Around } from "../../site/around.ts";
import type { Note } from "../../site/note.ts";
import { type Event, type Survey, titleOf } from "./event-names.ts";

export interface SurveyDocument {
  id: string;
  name: Words;
  /** Only public documents are linked. */
  address: string | undefined;
}

/** One line of an event: words, a document, or the one and then the other; or its sessions. */
export interface EventLine {
  words?: Words;
  document?: SurveyDocument;
  /** Places and days, as they are written in a row. */
  sessions?: { id: string; place: Words; date: string; day: Words }[];
}

export interface EventView {
  id: string;
  title: Words | undefined;
  /** Below the title, in the plan's order. */
  lines: EventLine[];
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

export function surveyView(survey: Survey, around: Around): SurveyView {
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
        events: part.events.map((event) => eventView(event, around)),
      })),
    })),
  };
}

const eventView = (event: Event, around: Around): EventView => ({
  id: event.id,
  title: titleOf(event),
  lines: linesOf(event, around),
  notes: around.notesAbout(event.id),
});

/** A document stands below the sessions, or else where its own words lead to it, or on the attendance's line. */
function linesOf(event: Event, { edition }: Around): EventLine[] {
  const { participants = 0, figures, document_lead, document_inline, note } = event;
  const { ideas = 0, comments = 0, likes = 0 } = figures ?? {};
  const sessions = (event.sessions ?? []).map((session) => ({
    ...session,
    day: edition.written((formats) => formats.dayInYear(session.date)),
  }));
  const attendance = event.attendance?.({ participants, ideas, comments, likes });
  const description = event.description?.({ participants });
  const document = event.document && { document: documentView(event.document) };
  const hasSessions = sessions.length > 0;
  return [
    hasSessions && { sessions },
    hasSessions && document,
    attendance && { words: attendance, ...(document_inline && document) },
    description && { words: description },
    document_lead && { words: document_lead },
    !hasSessions && !document_inline && document,
    note && { words: note },
  ].filter((line) => line !== undefined && line !== false);
}

const documentView = ({ id, name, address }: NonNullable<Event["document"]>): SurveyDocument => ({
  id,
  name,
  address,
});

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

function eventView(event: Event, { edition, notesAbout }: Around): EventView {
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
    notes: notesAbout(event.id),
  };
}

const documentView = ({ id, name, address }: NonNullable<Event["document"]>): SurveyDocument => ({
  id,
  name,
  address,
});

/** The survey with its dates and figures written out; only public documents are linked. */
import test from "ava";
import { partFrom, smallAround } from "../fixture/viewed.ts";
import { eventNames } from "./event-names.ts";
import { survey } from "./subject.ts";
import { type EventView, surveyView } from "./view.ts";

const part = partFrom(
  survey,
  `
title: Survey
years:
  - id: year
    title: "2030"
    parts:
      - id: talks
        title: "Talks:"
        events:
          - id: evening
            title: "{date}"
            date: 2030-05-02
            participants: 12
            attendance: "{participants} readers"
            sessions: [{ id: north, place: North, date: 2030-05-02 }]
            document: { id: summary, name: Summary, access: internal }
      - id: online
        events:
          - id: form
            participants: 3
            figures: { ideas: 4, comments: 5, likes: 6 }
            attendance: "{participants}, {ideas}, {comments}, {likes}"
            document: { id: results, name: Results, access: public, address: "https://results.example.org/" }
            document_inline: true
          - id: more
            document_lead: "Read on:"
            document: { id: more-results, name: More, access: public, address: "https://more.example.org/" }
            note: Closed
`,
);
const [talks, online] = surveyView(part, smallAround()).years[0]?.parts ?? [];

/** What each line of an event says, a document by its name. */
const said = (event: EventView | undefined) =>
  event?.lines.map(({ words, document, sessions }) => [
    ...(sessions ?? []).map(({ place, day }) => `${place.plain} ${day.plain}`),
    ...(words ? [words.plain] : []),
    ...(document ? [document.name.plain] : []),
  ]);

test("dates and figures are written out, and a document stands below the sessions", (t) => {
  t.is(talks?.events[0]?.title?.plain, "May 2, 2030");
  t.deepEqual(said(talks?.events[0]), [["North May 2"], ["Summary"], ["12 readers"]]);
});

test("a document stands on the line of the attendance, or below the words that lead to it", (t) => {
  t.deepEqual(said(online?.events[0]), [["3, 4, 5, 6", "Results"]]);
  t.deepEqual(said(online?.events[1]), [["Read on:"], ["More"], ["Closed"]]);
});

test("a part tells whether it leads to a document; an internal one is not linked", (t) => {
  t.deepEqual([talks?.hasAddress, online?.hasAddress], [false, true]);
  t.is(talks?.events[0]?.lines[1]?.document?.address, undefined);
});

test("an event is named by its part and its own title; one with neither has no name", (t) => {
  t.deepEqual(
    eventNames(part).map(({ id, name }) => [id, name.plain]),
    [["evening", "Talks: May 2, 2030"]],
  );
});

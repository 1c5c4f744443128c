/** The survey with its dates and figures written out; only public documents are linked. */
import test from "ava";
import { partFrom, smallAround } from "../fixture/viewed.ts";
import { eventNames } from "./event-names.ts";
import { survey } from "./subject.ts";
import { surveyView } from "./view.ts";

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
`,
);
const [talks, online] = surveyView(part, smallAround()).years[0]?.parts ?? [];

test("dates and figures are written out", (t) => {
  const [evening] = talks?.events ?? [];
  t.is(evening?.title?.plain, "May 2, 2030");
  t.is(evening?.attendance?.plain, "12 readers");
  t.deepEqual(
    evening?.sessions.map(({ place, day }) => [place.plain, day]),
    [["North", "May 2"]],
  );
  t.is(online?.events[0]?.attendance?.plain, "3, 4, 5, 6");
});

test("a part tells whether it leads to a document", (t) => {
  t.deepEqual([talks?.hasAddress, online?.hasAddress], [false, true]);
  t.is(talks?.events[0]?.document?.address, undefined);
  t.is(online?.events[0]?.isDocumentInline, true);
});

test("an event is named by its part and its own title; one with neither has no name", (t) => {
  t.deepEqual(
    eventNames(part).map(({ id, name }) => [id, name.plain]),
    [["evening", "Talks: May 2, 2030"]],
  );
});

/** Bodies by level, with reporting lines in both directions and what the plan says of them elsewhere. */
import test from "ava";
import { partFrom, smallAround } from "../fixture/viewed.ts";
import { structures } from "./subject.ts";
import { structuresView } from "./view.ts";

const part = partFrom(
  structures,
  `
title: Bodies
levels:
  - { id: top, name: Top }
  - { id: empty, name: Empty }
structures:
  - id: board
    name: The board
    level: top
    in_diagram: true
    composition:
      text: "Members: {and}"
      members:
        - { id: chair, name: Chair, see_also: [reading-circle] }
        - { id: reader, name: Reader }
  - { id: council, name: Council, shown_as: The council, level: top, in_diagram: true, reports_to: [board], see_also: [reading-circle] }
  - { id: office, name: Office, level: top, in_diagram: false, reports_to: [board] }
`,
);

const words = { html: "Decides", plain: "Decides", lang: undefined, isFallback: false };
const mention = { lead: undefined, items: [{ id: "decides", text: words }] };
const view = structuresView(
  part,
  smallAround({ mentionsOf: (id) => (id === "office" ? [mention] : []) }),
);

test("levels without bodies are left out, and bodies outside the diagram stand apart", (t) => {
  t.deepEqual(
    view.levels.map(({ id, bodies }) => [id, bodies.map((body) => body.id)]),
    [["top", ["board", "council"]]],
  );
  t.deepEqual(
    view.outside.map(({ id }) => id),
    ["office"],
  );
  t.deepEqual(
    view.contents.map(({ id }) => id),
    ["top", "outside"],
  );
});

test("reporting lines are told at both ends; a line is drawn to the body before", (t) => {
  const [board, council] = view.levels[0]?.bodies ?? [];
  t.deepEqual(
    board?.receivesFrom.map(({ id }) => id),
    ["council", "office"],
  );
  t.deepEqual(
    council?.reportsTo.map(({ id }) => id),
    ["board"],
  );
  t.is(council?.reportsToPrevious, true);
  t.is(council?.shownAs.plain, "The council");
  t.is(board?.reportsToPrevious, false);
});

test("members are listed in a sentence, and what names a member names the body", (t) => {
  const [board, council] = view.levels[0]?.bodies ?? [];
  t.is(board?.composition?.plain, "Members: Chair and Reader");
  t.deepEqual(
    [board, council].map((body) => body?.seeAlso.map(({ address }) => address)),
    [
      ["/en/ways-to-take-part/branches/#reading-circle"],
      ["/en/ways-to-take-part/branches/#reading-circle"],
    ],
  );
});

test("a body's duties are what the plan says of it elsewhere", (t) => {
  t.deepEqual(view.outside[0]?.duties, [mention]);
});

/** Responsibilities are shown as they are written, and told of each body that holds some. */
import test from "ava";
import { partFrom } from "../fixture/viewed.ts";
import { responsibilities } from "./subject.ts";
import { responsibilitiesView } from "./view.ts";

const part = partFrom(
  responsibilities,
  `
title: Who answers
holders:
  - id: board-holds
    structure: board
    title: "The board:"
    items: [{ id: decides, text: Decides }, { id: reads, text: Reads }]
  - { id: staff-holds, structure: staff, title: "Staff:", items: [{ id: lends, text: Lends }] }
`,
);

test("every holder is shown in the plan's order", (t) => {
  t.deepEqual(
    responsibilitiesView(part).holders.map(({ title, items }) => [
      title.plain,
      items.map(({ text }) => text.plain),
    ]),
    [
      ["The board:", ["Decides", "Reads"]],
      ["Staff:", ["Lends"]],
    ],
  );
});

test("of a body its own responsibilities are told alone", (t) => {
  const said = (id: string) =>
    responsibilities.mentions?.(part, id).map(({ lead, items }) => [lead?.plain, items.length]);
  t.deepEqual(said("board"), [["The board:", 2]]);
  t.deepEqual(said("nobody"), []);
});

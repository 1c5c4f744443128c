/** Sentences link the bodies that they name, and each body is told its sentences. */
import test from "ava";
import { partFrom, smallAround } from "../fixture/viewed.ts";
import { implementation } from "./subject.ts";
import { implementationView } from "./view.ts";

const part = partFrom(
  implementation,
  `
title: How
statements:
  - { id: starts, text: The circle starts, structures: [reading-circle, unknown] }
  - { id: goes-on, text: It goes on }
reporting: { title: "Reports:", items: [{ id: yearly, text: Yearly, structures: [board] }] }
responsibilities: { title: "Answers:", items: [{ id: answers, text: Answers, structures: [board] }] }
`,
);

test("a sentence links what has a place on the site, in its order", (t) => {
  const { statements } = implementationView(part, smallAround());
  t.deepEqual(
    statements.map(({ structures }) => structures.map(({ address }) => address)),
    [["/en/ways-to-take-part/branches/#reading-circle"], []],
  );
});

test("a body's sentences come with the words that open their list, where they are not the body's", (t) => {
  t.deepEqual(
    implementation
      .mentions?.(part, "board")
      .map(({ lead, items }) => [lead?.plain, items.map(({ id }) => id)]),
    [
      ["Reports:", ["yearly"]],
      [undefined, ["answers"]],
    ],
  );
});

/** Decks without a cover, with two, or with one in their middle. */
import test from "ava";
import { linesAfter } from "../fixture/problem-lines.ts";

const cover = "  - { id: opening, layout: cover }\n";
const begin = "Let the deck begin with it: { id: cover, layout: cover }.";

test("missing-cover", (t) => {
  t.deepEqual(linesAfter(["deck.yaml", cover, ""]), [
    `data/deck.yaml:2:5  missing-cover  The deck has no cover. ${begin}`,
  ]);
});

test("late-cover", (t) => {
  t.deepEqual(
    linesAfter(["deck.yaml", cover, ""], ["deck.yaml", "  - { id: in", `${cover}  - { id: in`]),
    [`data/deck.yaml:3:5  late-cover  The cover is not the first slide. ${begin}`],
  );
});

test("duplicate-cover", (t) => {
  t.deepEqual(linesAfter(["deck.yaml", cover, `${cover}  - { id: again, layout: cover }\n`]), [
    "data/deck.yaml:3:5  duplicate-cover  The deck has a cover already. Remove one of the two.",
  ]);
});

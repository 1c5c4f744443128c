import test from "ava";
import type { Box } from "../content/geometry.ts";
import { joinPieces } from "./link-area.ts";

test("pieces of one line are joined, and lines stay apart", (t) => {
  t.deepEqual(
    joinPieces([
      [50, 30, 90, 40],
      [10, 15, 40, 25],
      [40.5, 15, 80, 25],
    ]),
    [
      [50, 30, 90, 40],
      [10, 15, 80, 25],
    ],
  );
});

test("two pieces at the ends of one line stay apart: others' words may stand between", (t) => {
  const ends: Box[] = [
    [10, 15, 40, 25],
    [60, 15, 80, 25],
  ];
  t.deepEqual(joinPieces(ends), ends);
});

test("what lies within another piece is left out, in whatever order they come", (t) => {
  t.deepEqual(
    joinPieces([
      [10, 30, 40, 40],
      [10, 10, 90, 50],
      [10, 10, 30, 20],
    ]),
    [[10, 10, 90, 50]],
  );
});

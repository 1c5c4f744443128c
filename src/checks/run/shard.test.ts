import test from "ava";
import { isInShard, parseShard } from "./shard.ts";

for (const [text, expected] of [
  ["2/5", { index: 2, of: 5 }],
  ["1/1", { index: 1, of: 1 }],
  ["0/5", undefined],
  ["6/5", undefined],
  ["2", undefined],
  ["a/b", undefined],
] as const) {
  test(`"${text}" is ${expected ? "a shard" : "no shard"}`, (t) => {
    t.deepEqual(parseShard(text), expected);
  });
}

test("every subject belongs to exactly one shard", (t) => {
  for (const place of [0, 1, 2, 3, 4, 5, 6]) {
    const owners = [1, 2, 3].filter((index) => isInShard(place, { index, of: 3 }));
    t.is(owners.length, 1);
  }
  t.true(isInShard(4, undefined));
});

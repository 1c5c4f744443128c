import test from "ava";
import { readYamlBytes } from "./read-bytes.ts";
import { remembered } from "./remembered.ts";

test("a file with the same bytes is read once, and one with others anew", (t) => {
  const read = (text: string, file = "a.yaml") => readYamlBytes(file, Buffer.from(text));
  const first = read("a: 1");
  t.is(read("a: 1"), first);
  t.not(read("a: 1", "b.yaml"), first);
  t.deepEqual(read("a: 2").data, { a: 2 });
  const long = `a: ${"b".repeat(20_000)}`;
  t.not(read(long), read(long));
});

test("what was found in a file is found once, for the same questions", (t) => {
  let times = 0;
  const find = remembered((yaml, more: number) => {
    times++;
    return [yaml.data, more];
  });
  const yaml = readYamlBytes("a.yaml", Buffer.from("a: 3"));
  t.is(find(yaml, 1), find(yaml, 1));
  t.is(times, 1);
  t.deepEqual(find(yaml, 2), [{ a: 3 }, 2]);
  t.is(times, 2);
  const text = readYamlBytes("b.yaml", Buffer.from("text"));
  t.not(find(text, 1), find(text, 1));
});

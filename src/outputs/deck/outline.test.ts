import test from "ava";
import { type OutlinedSlide, outlineOf } from "./outline.ts";

const slide = (id: string, section: string, page: number, continuation = false): OutlinedSlide => ({
  ...{ id, section, page, continuation },
  title: id.toUpperCase(),
});
const entry = (title: string, page: number, ...children: object[]) => ({ title, page, children });

test("slides stand under the slide that opens their section", (t) => {
  t.deepEqual(
    outlineOf([slide("a", "a", 0), slide("b", "b", 1), slide("c", "b", 2), slide("d", "b", 3)]),
    [entry("A", 0), entry("B", 1, entry("C", 2), entry("D", 3))],
  );
});

test("a slide whose section is not printed stands by itself", (t) => {
  t.deepEqual(outlineOf([slide("a", "a", 0), slide("c", "b", 1)]), [entry("A", 0), entry("C", 1)]);
});

test("a continuation has no entry", (t) => {
  t.deepEqual(outlineOf([slide("a", "a", 0), slide("a--2", "a", 1, true)]), [entry("A", 0)]);
});

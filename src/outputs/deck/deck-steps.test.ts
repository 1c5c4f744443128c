import test from "ava";
import { withoutSteps, withSteps } from "./deck-steps.ts";

const fitting = (steps: [string, number][], continued: string[] = []) => ({
  steps: new Map(steps),
  continued: new Map(continued.map((id) => [id, [`${id}--2`]])),
});
const page = '<section id="a" data-slide="a" data-slide-kind="cover"></section><i data-slide="b">';

test("slides bear their steps, and those of full size none", (t) => {
  t.is(
    withSteps(page, fitting([["a", 3]])),
    '<section id="a" data-slide="a" data-step="3" data-slide-kind="cover"></section><i data-slide="b">',
  );
});

test("steps are written anew, and can be taken out again", (t) => {
  const before = withSteps(page, fitting([["a", 3]]));
  t.is(withSteps(before, fitting([["b", 1]])), withSteps(page, fitting([["b", 1]])));
  t.is(withoutSteps(before), page);
});

test("a slide that goes on in the PDF flows on in a reader's print", (t) => {
  const flowing = withSteps(page, fitting([["b", 1]], ["b"]));
  t.true(flowing.endsWith('<i data-slide="b" data-step="1" data-flows="">'));
  t.is(withoutSteps(flowing), page);
});

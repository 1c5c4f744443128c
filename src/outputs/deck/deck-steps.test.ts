import test from "ava";
import { withoutSteps, withSteps } from "./deck-steps.ts";

const page = '<section id="a" data-slide="a" data-slide-kind="cover"></section><i data-slide="b">';

test("slides bear their steps, and those of full size none", (t) => {
  t.is(
    withSteps(page, new Map([["a", 3]])),
    '<section id="a" data-slide="a" data-step="3" data-slide-kind="cover"></section><i data-slide="b">',
  );
});

test("steps are written anew, and can be taken out again", (t) => {
  const before = withSteps(page, new Map([["a", 3]]));
  t.is(withSteps(before, new Map([["b", 1]])), withSteps(page, new Map([["b", 1]])));
  t.is(withoutSteps(before), page);
});

import test from "ava";
import { findingFor } from "../fixture/finding.ts";
import { groupFindings, linesOf } from "./lines.ts";

test("a fault says what, where, for whom, how to mend it and where it comes from", (t) => {
  t.deepEqual(linesOf([findingFor(), findingFor({ file: "sv/index.html" })]), [
    'reflow  The element reaches 96 px beyond the window\'s "edge" & more.',
    "  on fi/index.html, sv/index.html (320 px, light)",
    '  <p class="text">Suunnitelma.</p>',
    "  for people who enlarge to 400 % (WCAG 1.4.10)",
    "  mend: Let the element shrink or wrap.",
    "  from templates/pages/front.njk, data/site.yaml:47",
  ]);
});

test("of many pages four are named and the others counted", (t) => {
  const group = ["a", "b", "c", "d", "e", "f"].map((file) => findingFor({ file, views: [] }));
  t.is(linesOf(group)[1], "  on a, b, c, d and 2 more");
});

test("the same fault of the same markup is told once for all pages", (t) => {
  const groups = groupFindings([
    findingFor(),
    findingFor({ file: "sv/index.html" }),
    findingFor({ message: "Another." }),
  ]);
  t.deepEqual(
    groups.map(({ length }) => length),
    [2, 1],
  );
});

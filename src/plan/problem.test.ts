/** How a problem is told in one line, whatever stands in the data. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { linesAfter, linesAfterChange } from "./fixture/problem-lines.ts";

test("values of the data are told visibly, in one line, and cut", (t) => {
  t.deepEqual(linesAfter(["deck.yaml", "layout: cover", 'layout: "co\\u2067ver\\u2069\\n"']), [
    'data/deck.yaml:2:28  unknown-value  "co\\u2067ver\\u2069\\n" is not a value of "layout". Did you mean "cover"?',
  ]);
  const long = "w".repeat(10_000);
  const lines = linesAfter(["deck.yaml", "layout: cover", `layout: ${long}`]);
  t.is(lines.length, 1);
  t.regex(lines[0] ?? "", /^data\/deck\.yaml:2:28 {2}unknown-value {2}"w{100}…" is not a value of/);
});

test("names of files are told visibly", (t) => {
  t.deepEqual(
    linesAfterChange((folder) => writeFileSync(join(folder, "plan\u202E\n2.yaml"), "a: b\n")),
    [
      "data/plan\\u202E\\n2.yaml:1:1  unknown-file  plan\\u202E\\n2.yaml is not a file of a plan. Move it to another folder, or remove it.",
    ],
  );
});

import { stripVTControlCharacters } from "node:util";
import test from "ava";
import { TapReader, tallyLine } from "./tap.ts";

const report = `TAP version 13
ok 1 - the plan is loaded
#   said by the test
# a file › beforeEach hook for the plan is loaded
ok 2 - not on this machine # SKIP
printed by a worker
not ok 3 - the plan is printed
  ---
    name: AssertionError
    details:
      'Difference (- actual, + expected):': |2-
        -   a: 1,
        +   a: 2,
  ...
not ok 4 - to be written # TODO
not ok 5 - print.test.ts exited due to SIGKILL

1..5
# tests 5
# pass 1
# skip 1
# fail 3
`;

test("results are shown one to a line, and failures are kept with their explanation", (t) => {
  const reader = new TapReader();
  const shown = report.split("\n").flatMap((line) => reader.read(line) ?? []);
  t.deepEqual(shown.map(stripVTControlCharacters), [
    "  ✔ the plan is loaded",
    "#   said by the test",
    "  - not on this machine (skip)",
    "printed by a worker",
    "  ✘ the plan is printed",
    "  - to be written (todo)",
    "  ✘ print.test.ts exited due to SIGKILL",
  ]);
  t.deepEqual(reader.failures.map(stripVTControlCharacters), [
    [
      "✘ the plan is printed",
      "    name: AssertionError",
      "    details:",
      "      'Difference (- actual, + expected):': |2-",
      "        -   a: 1,",
      "        +   a: 2,",
    ].join("\n"),
    "✘ print.test.ts exited due to SIGKILL",
  ]);
  t.deepEqual(reader.tally, { passed: 1, failed: 2, skipped: 2 });
});

test("the closing line counts; skipped tests are named only where there are some", (t) => {
  t.is(tallyLine({ passed: 812, failed: 0, skipped: 0 }), "812 passed, 0 failed");
  t.is(tallyLine({ passed: 1, failed: 2, skipped: 2 }), "1 passed, 2 failed, 2 skipped");
});

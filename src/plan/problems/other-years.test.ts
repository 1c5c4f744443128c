/** Years that are not the plan's are told where the site speaks in its own words. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { loadPlan } from "../../subjects/load-plan.ts";
import { smallPlan, withEdit } from "../fixture/small-plan.ts";
import { formatProblem } from "../problem.ts";
import { otherYears, otherYearWarnings } from "./other-years.ts";

const plan = { period: { start: 2022, end: 2025 } };

test("years are told from dates, numbers and addresses", (t) => {
  t.deepEqual(otherYears("Periaatteet vuosille 2018–2021", plan), [2018, 2021]);
  t.deepEqual(otherYears("For 2018-2021, and again in 2021", plan), [2018, 2021]);
  t.deepEqual(otherYears("Seminar (2019): what we said", plan), [2019]);
  for (const text of [
    "vuosille 2022–2025 ja {period}",
    "Act 306/2019, 1329/2014",
    "13.06.2018, 2018-06-13, 20180 and A2018",
    "[the acts](https://acts.example/2019) and https://acts.example/2019/306",
  ])
    t.deepEqual(otherYears(text, plan), [], text);
  t.deepEqual(otherYears("2017–2021", { ...plan, other_years: [2017] }), [2021]);
});

function warned(
  t: ExecutionContext,
  ...edits: [file: string, from: string, to: string][]
): string[] {
  const parent = mkdtempSync(join(tmpdir(), "years-"));
  t.teardown(() => rmSync(parent, { recursive: true }));
  const folder = smallPlan(join(parent, "data"));
  for (const edit of edits) withEdit(folder, ...edit);
  const loaded = loadPlan(folder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  return otherYearWarnings(loaded.plan, loaded.sources).map(({ file, ...warning }) =>
    formatProblem({ ...warning, file: basename(file) }),
  );
}

const own =
  "Write {period} for the plan's years; or name the year under other_years in plan.yaml, where it is right.";
const ofPart = "Correct it, or remove it: the plan's own period is then meant.";

test("a new period is told of wherever the old one was typed, and not in the adopted wording", (t) => {
  t.deepEqual(warned(t), []);
  t.deepEqual(
    warned(
      t,
      ["plan.yaml", "  start: 2031\n  end: 2034", "  start: 2035\n  end: 2038"],
      ["site.yaml", "title: Readers' Say", "title: Readers' Say 2031–2034"],
      [
        "channels.yaml",
        "The board meets in public twice a year",
        "The board meets in public since 2031",
      ],
    ),
    [
      "principles.yaml:2:9  warning: other-year  2031 and 2034 are outside the plan's period. " +
        ofPart,
      "principles.yaml:16:15  warning: other-year  2031 and 2032 are outside the plan's period. " +
        ofPart,
      "principles.yaml:31:15  warning: other-year  2033 and 2034 are outside the plan's period. " +
        ofPart,
      `site.yaml:14:25  warning: other-year  2031 and 2034 are outside the plan's period. ${own}`,
    ],
  );
});

test("a year that is right is named once, and told no more", (t) => {
  t.deepEqual(
    warned(
      t,
      ["plan.yaml", "  end: 2034\n", "  end: 2034\n\nother_years: [2029]\n"],
      ["site.yaml", "title: Readers' Say", "title: Readers' Say, first in 2029"],
    ),
    [],
  );
});

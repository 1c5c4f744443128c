import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { examplePlan } from "../plan/fixture/small-plan.ts";
import { subjects } from "../subjects/index.ts";
import { loadPlan } from "../subjects/load-plan.ts";
import { generatePlan } from "./generate-plan.ts";
import { median } from "./run-case.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

test("a generated plan is sound, and has its levels, principles, pages and slides as often", (t) => {
  const from = examplePlan(join(folder, "plan"));
  const to = join(folder, "grown");
  generatePlan(from, to, 4, subjects);
  const [before, after] = [loadPlan(from), loadPlan(to)];
  t.deepEqual(after.ok ? [] : after.problems, []);
  if (!before.ok || !after.ok) return;
  t.is(after.plan.channels?.levels.length, 4 * (before.plan.channels?.levels.length ?? 0));
  t.is(
    after.plan.principles?.principles.length,
    4 * (before.plan.principles?.principles.length ?? 0),
  );
  const shows = (pages: readonly object[]) => pages.filter((page) => "shows" in page).length;
  t.true(shows(after.plan.site.pages) > 3 * shows(before.plan.site.pages) - 9);
  t.is(
    after.plan.deck.slides.length,
    before.plan.deck.slides.length + 3 * shows(before.plan.deck.slides),
  );
});

test("the median is the middle, or between the two in the middle", (t) => {
  t.is(median([3, 1, 2]), 2);
  t.is(median([4, 1, 2, 3]), 2.5);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { examplePlan } from "../plan/fixture/small-plan.ts";
import { subjects } from "../subjects/index.ts";
import { bench } from "./bench.ts";
import type { Section } from "./section.ts";

test("every section is measured, each against its floor", async (t) => {
  t.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "bench-run-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const sections: Section[] = [];
  await bench(
    { data: examplePlan(join(folder, "plan")), times: 1, pages: 1, sizes: [1, 2], subjects },
    (section) => sections.push(section),
  );
  t.deepEqual(
    sections.map(({ title, lines }) => [title, lines.length]),
    [
      ["Site in all languages", 3],
      ["Decks in all languages", 4],
      ["Checks of 1 page", 4],
      ["Growth", 2],
    ],
  );
  for (const { lines } of sections) {
    t.true(lines.every(({ ms, mb }) => ms > 0 && mb > 0));
    t.true(lines.slice(1).every(({ ratio }) => /^\d+\.\d\d×/.test(ratio ?? "")));
  }
});

/** The examples' plans: one has every subject, the other is what newcomers begin from; both are wholly translated. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import test from "ava";
import { outOfDate } from "../src/language/catalogue/changes.ts";
import { readFolder } from "../src/language/catalogue/folder.ts";
import { loadCatalogues } from "../src/language/catalogue/load.ts";
import { loadPlan } from "../src/subjects/load-plan.ts";
import { filesOf } from "../src/plan/schema/files.ts";
import { subjects } from "../src/subjects/index.ts";
import { examplePlanFolder } from "./example-edition.ts";

test("it has every file that a plan may have, but for what a program writes", (t) => {
  const files = readdirSync(examplePlanFolder).filter((file) => file.endsWith(".yaml"));
  t.deepEqual(
    files.sort(),
    [...filesOf(subjects).keys()]
      .filter((name) => name !== "last-check")
      .map((name) => `${name}.yaml`)
      .sort(),
  );
});

const startFolder = join(examplePlanFolder, "../start");

for (const folder of [examplePlanFolder, startFolder])
  test(`${basename(folder)}: it and its translations are whole and without problems`, (t) => {
    const loaded = loadPlan(folder);
    if (!loaded.ok) return t.fail(JSON.stringify(loaded.problems));
    const { plan, sources } = loaded;
    const found = loadCatalogues(folder, plan, sources, subjects);
    if (!found.ok) return t.fail(JSON.stringify(found.problems));
    for (const [language, status] of found.status)
      t.like(status, { fuzzy: 0, missing: 0, obsolete: 0 }, language);
    t.true(found.status.size > 0);
    t.deepEqual(readFolder(folder, plan, sources, subjects).catalogues.flatMap(outOfDate), []);
  });

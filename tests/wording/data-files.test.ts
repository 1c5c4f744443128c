/** The plan's own files: without problems, and each with the schema by which editors' programs complete it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { loadEditions } from "../../src/outputs/editions.ts";
import { formatProblem } from "../../src/plan/problem.ts";

test("the plan and its translations have no problems", (t) => {
  const loaded = loadEditions("data", undefined);
  t.deepEqual(loaded.ok ? [] : loaded.problems.map(formatProblem), []);
});

test("every data file names its schema, so that editors' programs find it", (t) => {
  const files = readdirSync("data").filter((name) => name.endsWith(".yaml"));
  t.true(files.length > 10);
  for (const file of files) {
    const [first] = readFileSync(join("data", file), "utf8").split("\n");
    t.is(first, `# yaml-language-server: $schema=schema/${file.replace(".yaml", ".schema.json")}`);
  }
});

/** Every dependency is pinned, and the documents say what it is for, who keeps it and under which licence. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { z } from "zod";

const project = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(project, file), "utf8");
const { devDependencies } = z
  .object({ devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));

const rows = [
  ...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` +\| (.+?) *\| (.+?) *\| (.+?) *\|$/gm),
].map(([, name = "", ...cells]) => ({ name, cells: cells.map((cell) => cell.trim()) }));

test("each dependency has its line in docs/dependencies.md, with every cell filled", (t) => {
  t.deepEqual(
    rows.map(({ name }) => name),
    Object.keys(devDependencies).sort(),
  );
  t.true(rows.every(({ cells }) => cells.every((cell) => cell !== "")));
});

test("the licence in the list is the package's own", (t) => {
  for (const { name, cells } of rows) {
    const { license } = z
      .object({ license: z.string() })
      .parse(JSON.parse(read(`node_modules/${name}/package.json`)));
    t.is(cells[2]?.replace(" or ", " OR "), license, name);
  }
});

test("each is pinned to one version", (t) => {
  for (const [name, version] of Object.entries(devDependencies))
    t.regex(version, /^\d+\.\d+\.\d+$/, name);
});

/** What npm installs is what was locked, on every system: each package has its hash. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { z } from "zod";

const lockfile = z
  .object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8")));

test("every package of the lockfile has its SHA-512, those of other systems too", (t) => {
  const { "": project, ...packages } = lockfile.packages;
  t.truthy(project);
  const without = Object.entries(packages).filter(
    ([, { integrity }]) => !integrity?.startsWith("sha512-"),
  );
  t.deepEqual(
    without.map(([path]) => path),
    [],
    "Write the `dist.integrity` that `npm view` tells of them into package-lock.json.",
  );
});

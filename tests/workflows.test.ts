import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { parse } from "yaml";
import { z } from "zod";

const project = join(import.meta.dirname, "..");
const folder = join(project, ".github/workflows");
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, "package.json"), "utf8"))).scripts;

for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), "utf8");
  const { permissions, jobs } = workflowSchema.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test(`${file}: actions are pinned by commit and may only read`, (t) => {
    t.deepEqual(permissions, { contents: "read" });
    for (const { uses } of steps) {
      if (uses !== undefined) t.regex(uses, /^actions\/[a-z-]+@[0-9a-f]{40}$/);
    }
  });

  test(`${file}: a job that may sign runs nothing of its own`, (t) => {
    const signing = Object.values(jobs).filter(({ permissions = {} }) =>
      Object.values(permissions).includes("write"),
    );
    t.true(signing.every(({ steps }) => steps.every(({ run }) => run === undefined)));
    for (const { permissions } of signing)
      t.deepEqual(permissions, { contents: "read", "id-token": "write", attestations: "write" });
  });

  test(`${file}: what runs is a script that runs as well on a desk`, (t) => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      const name = /^npm run ([a-z:]+)( |$)/.exec(run)?.[1];
      if (name !== undefined) t.true(name in scripts, `there is no npm script "${name}"`);
      else t.true(["npm ci", "npm test", "bash .ci/run"].includes(run), run);
    }
  });
}

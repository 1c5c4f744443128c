import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { assessment, writeAssessed } from "../src/plan/fixture/assessed-plan.ts";
import { examplePlan, smallPlan, withEdit } from "../src/plan/fixture/small-plan.ts";

const run = promisify(execFile);
const project = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "problems-"));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command; tells its exit code and what it said to the person. */
const tried = (command: string, args: string[], cwd: string) =>
  run(command, args, { cwd }).then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );

const mistake =
  'data/deck.yaml:2:28  unknown-value  "cove" is not a value of "layout". Did you mean "cover"?\n';

test("mistakes are told line by line, and none is silence", async (t) => {
  const place = join(folder, "told");
  const data = smallPlan(join(place, "data"));
  const problems = () => tried(process.execPath, [join(project, "scripts/problems.ts")], place);
  t.deepEqual(await problems(), { code: 0, stderr: "" });
  withEdit(data, "deck.yaml", "layout: cover }", "layout: cove }");
  t.deepEqual(await problems(), { code: 1, stderr: mistake });
});

test("nothing that was typed or written reaches the terminal but what can be seen, in one line each", async (t) => {
  const place = join(folder, "hostile");
  const name = "da\u202Eta\n\u001B[31m";
  const data = smallPlan(join(place, name));
  withEdit(data, "site.yaml", "koro: wave", `koro: "w\u2067${"w".repeat(9999)}"`);
  const script = join(project, "scripts/problems.ts");
  for (const [folder, told] of [
    [
      name,
      /^da\\u202Eta\\n\\u001B\[31m\/site\.yaml:7:9 {2}unknown-value {2}"w\\u2067w+…" is not a/,
    ],
    ["no\u0007pe", /^no\\u0007pe:1:1 {2}missing-folder {2}There is no folder no\\u0007pe\./],
  ] as const) {
    const { code, stderr } = await tried(process.execPath, [script, "--data", folder], place);
    t.is(code, 1);
    t.regex(stderr, told);
    t.notRegex(stderr.trimEnd(), /[\p{C}\p{Zl}\p{Zp}]/u);
    t.true(stderr.length < 500);
  }
});

test("an old assessment is told of, and is no mistake", async (t) => {
  const place = join(folder, "warned");
  const old = { ...assessment, date: "2020-02-02", edition: "2020-01-01" };
  writeAssessed(examplePlan(join(place, "data")), { assessment: old });
  const { code, stderr } = await tried(
    process.execPath,
    [join(project, "scripts/problems.ts"), "data/assessment.yaml"],
    place,
  );
  t.is(code, 0);
  t.regex(stderr, /^data\/assessment\.yaml:2:10 {2}warning: old-assessment {2}[^\n]+\n$/);
});

test("the hook stops a commit with a mistake, by what is committed and not by what lies there", async (t) => {
  const place = join(folder, "hook");
  const data = smallPlan(join(place, "data"));
  for (const name of ["src", "scripts", "hooks", "templates/fonts"]) {
    cpSync(join(project, name), join(place, name), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(place, "node_modules"));
  chmodSync(join(place, "hooks/pre-commit"), 0o755);
  const git = (...args: string[]) =>
    tried("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], place);
  await git("init", "--quiet");
  await git("config", "core.hooksPath", "hooks");
  await git("add", "data");
  t.deepEqual(await git("commit", "--quiet", "-m", "Sound"), { code: 0, stderr: "" });

  withEdit(data, "deck.yaml", "layout: cover }", "layout: cove }");
  await git("add", "data");
  t.deepEqual(await git("commit", "--quiet", "-m", "Mistaken"), {
    code: 1,
    stderr: `${mistake}Nothing was committed. Mend the lines above, or commit with --no-verify.\n`,
  });

  withEdit(data, "deck.yaml", "layout: cove }", "layout: cover }");
  withEdit(data, "plan.yaml", "title: Readers' Say\n", "title: Our Say\n");
  await git("add", "data");
  withEdit(data, "deck.yaml", "layout: cover }", "layout: cove }");
  t.deepEqual(await git("commit", "--quiet", "-m", "Sound again"), { code: 0, stderr: "" });
});

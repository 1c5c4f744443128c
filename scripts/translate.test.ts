import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { smallPlan, withEdit } from "../src/plan/fixture/small-plan.ts";

function plan(t: ExecutionContext) {
  const parent = mkdtempSync(join(tmpdir(), "translate-"));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const folder = smallPlan(join(parent, "data"));
  return {
    folder,
    catalogue: join(folder, "translations", "es.po"),
    words: join(folder, "translations", "interface.es.po"),

    run: (...options: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["scripts/translate.ts", "--data", folder, ...options],
        { encoding: "utf8" },
      );
      return { status, stdout: stdout.split("\n"), stderr: stderr.split("\n") };
    },
  };
}

test("the catalogues are written, then up to date, and counted in a table", (t) => {
  const { run, catalogue, words } = plan(t);
  const before = run("--check");
  t.is(before.status, 1);
  t.deepEqual(before.stderr, [
    `${catalogue}: there is no catalogue yet`,
    `${words}: there is no catalogue yet`,
    "Run: npm run translate",
    "",
  ]);

  const written = run();
  t.is(written.status, 0);
  t.is(written.stdout[0], "language      translated  fuzzy  missing  obsolete");
  t.regex(written.stdout[1] ?? "", /^es +0 +0 +\d+ +0$/);
  t.regex(written.stdout[2] ?? "", /^interface\.es +0 +0 +\d+ +0$/);
  t.true(readFileSync(catalogue, "utf8").includes('msgid "Readers\' Say"\nmsgstr ""\n'));
  t.true(readFileSync(words, "utf8").includes('msgid "Skip to main content"\nmsgstr ""\n'));

  const after = run("--check");
  t.deepEqual([after.status, after.stderr], [0, [""]]);
});

test("a catalogue that cannot be read is left as it is, with dashes in the table", (t) => {
  const { run, folder, catalogue } = plan(t);
  run();
  withEdit(folder, "translations/es.po", '"Language: es\\n"', '"Language: es');
  const before = readFileSync(catalogue, "utf8");
  const { status, stdout, stderr } = run();
  t.is(status, 1);
  t.is(stdout[1], "es                     –      –        –         –");
  t.deepEqual(stderr, [
    `${catalogue}:13:1  po-syntax  This line is not one of a .po file: "Language: es Write msgid or msgstr and a text in "quotation marks"; inside it, write \\" for a mark.`,
    "",
  ]);
  t.is(readFileSync(catalogue, "utf8"), before);
});

test("problems in the data stop the work before any catalogue is touched", (t) => {
  const { run, folder } = plan(t);
  withEdit(folder, "plan.yaml", "subject: Libraries and reading rooms\n", "");
  const { status, stderr } = run();
  t.is(status, 1);
  t.regex(stderr[0] ?? "", /plan\.yaml:\d+:\d+ {2}missing-key {2}"subject" is missing /);
});

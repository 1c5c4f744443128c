import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { runScript } from "../src/command/fixture/run-script.ts";
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
    `${catalogue}:14:1  po-syntax  This line is not one of a .po file: "Language: es Write msgid or msgstr and a text in "quotation marks"; inside it, write \\" for a mark.`,
    "",
  ]);
  t.is(readFileSync(catalogue, "utf8"), before);
});

const header = (charset: string) =>
  `msgid ""\nmsgstr "Content-Type: text/plain; charset=${charset}\\n"\n\n`;
const entry = 'msgid "What we hold to"\nmsgstr "Participación"\n';

test("a catalogue in another encoding is brought to UTF-8 with all its letters", (t) => {
  const { run, folder, catalogue } = plan(t);
  mkdirSync(join(folder, "translations"));
  writeFileSync(catalogue, Buffer.from(header("ISO-8859-1") + entry, "latin1"));
  const { status } = run();
  t.is(status, 0);
  const after = readFileSync(catalogue, "utf8");
  t.true(after.includes('msgstr "Participación"'));
  t.true(after.includes("charset=utf-8"));
  t.is(run("--check").status, 0);
});

test("a catalogue that is not understood is never written over", (t) => {
  const { run, folder, catalogue } = plan(t);
  mkdirSync(join(folder, "translations"));
  for (const content of [
    Buffer.from(header("UTF-8") + entry, "latin1"),
    `${header("UTF-8")}${entry}\nmsgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] "bs"\n`,
    `${header("UTF-8")}${entry.replace("ó", "\uFFFD")}`,
  ]) {
    writeFileSync(catalogue, content);
    t.is(run().status, 1);
    t.deepEqual(readFileSync(catalogue), Buffer.from(content));
  }
});

test("a catalogue that cannot be written is told in one line, and is as it was", async (t) => {
  const { run, folder, catalogue } = plan(t);
  run();
  writeFileSync(catalogue, readFileSync(catalogue, "utf8").replace(/^#: .*$/m, "#: none:1"));
  const before = readFileSync(catalogue);
  for (const [does, says] of [
    ["EACCES", /^Permission is missing \(write .*es\.po\.\d+\)\.$/],
    ["ENOSPC", /^The disk is full \(write .*es\.po\.\d+\)\. /],
    ["EROFS", /^The file system is read-only \(write .*es\.po\.\d+\)\. /],
    ["EIO", /^The disk fails \(write .*es\.po\.\d+\)\. /],
  ] as const) {
    const fault = { call: "writeFileSync", path: "es.po", does };
    const { code, said } = await runScript("translate.ts", ["--data", folder], { fault });
    t.is(code, 1);
    t.regex(said.trim(), says);
    t.deepEqual(readFileSync(catalogue), before);
    t.deepEqual(readdirSync(join(folder, "translations")).sort(), ["es.po", "interface.es.po"]);
  }
});

test("problems in the data stop the work before any catalogue is touched", (t) => {
  const { run, folder } = plan(t);
  withEdit(folder, "plan.yaml", "subject: Libraries and reading rooms\n", "");
  const { status, stderr } = run();
  t.is(status, 1);
  t.regex(stderr[0] ?? "", /plan\.yaml:\d+:\d+ {2}missing-key {2}"subject" is missing /);
});

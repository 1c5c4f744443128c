import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { type ExecutionContext } from "ava";
import type { Fault } from "../command/fixture/fault.ts";
import { type RunOptions, runScript } from "../command/fixture/run-script.ts";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { verifyCopy } from "./verify.ts";

/** An edition, and data that have changed since. */
async function changed(): Promise<FixtureEdition> {
  const edition = fixtureEdition();
  await edition.build();
  withEdit(edition.data, "site.yaml", "title: What we hold to", "title: What we stand for");
  return edition;
}

const build = ({ data, out }: FixtureEdition, options?: RunOptions) =>
  runScript("build.ts", ["--data", data, "--out", out, "--no-pdf", "--no-search"], options);

const heading = (edition: FixtureEdition) => edition.page("en/principles/index.html")("h1").text();
const beside = ({ out }: FixtureEdition) => readdirSync(dirname(out)).sort();

function isWhole(t: ExecutionContext, { out }: FixtureEdition): void {
  const { changed = [{}], extra = [] } = verifyCopy(out) ?? {};
  t.deepEqual({ changed, extra }, { changed: [], extra: [] });
}

/** Where a build is when it is killed, and which edition is there after the next command. */
const kills: [name: string, fault: Omit<Fault, "does">, after: "old" | "new"][] = [
  ["while it reads the data", { call: "openSync", path: "deck.yaml" }, "old"],
  ["while it writes the pages", { call: "writeFileSync", path: "robots.txt" }, "old"],
  ["while it compresses", { call: "writeFileSync", path: ".br" }, "old"],
  ["before the list is written", { call: "writeFileSync", path: "next-", time: 4 }, "old"],
  ["before the journal", { call: "writeFileSync", path: "dist.journal" }, "old"],
  ["before the first rename", { call: "renameSync", path: "dist.old-" }, "old"],
  ["between the two renames", { call: "renameSync", path: "dist.next-" }, "new"],
  ["after the renames", { call: "rmSync", path: "dist.journal" }, "new"],
  ["before the old edition is removed", { call: "rmSync", path: "dist.old-" }, "new"],
];

for (const [name, fault, after] of kills) {
  test(`a build that is killed ${name} leaves an edition that the next command finds whole`, async (t) => {
    using edition = await changed();
    const { code } = await build(edition, { fault: { ...fault, does: "SIGKILL" } });
    t.is(code, "SIGKILL");
    // Another command than a build, which changes nothing else.
    await runScript("check.ts", ["--out", edition.out, "--data", edition.data, "--merge"]);
    isWhole(t, edition);
    t.is(heading(edition), after === "old" ? "What we hold to" : "What we stand for");
    t.deepEqual(beside(edition), ["dist", "plan"]);
    t.is((await build(edition)).code, 0);
    isWhole(t, edition);
    t.is(heading(edition), "What we stand for");
    t.deepEqual(beside(edition), ["dist", "plan"]);
  });
}

const errors: [name: string, fault: Fault, line: RegExp][] = [
  [
    "a full disk among the pages",
    { call: "writeFileSync", path: "robots.txt", does: "ENOSPC" },
    /^The disk is full \(write .*robots\.txt\)\. Make room, then try again\.$/,
  ],
  [
    "a full disk at the list",
    { call: "writeFileSync", path: "edition.json", does: "ENOSPC" },
    /^The disk is full \(write .*edition\.json\)\. Make room, then try again\.$/,
  ],
  [
    "a full disk at the journal",
    { call: "writeFileSync", path: "dist.journal", does: "ENOSPC" },
    /^The disk is full \(write .*dist\.journal\)\. Make room, then try again\.$/,
  ],
  [
    "a read-only target",
    { call: "accessSync", path: "", does: "EROFS" },
    /^The file system is read-only \(access .*\)\. Name a folder that can be written\.$/,
  ],
  [
    "too many open files",
    { call: "openSync", path: "deck.yaml", does: "EMFILE" },
    /^Too many files are open at once \(open .*deck\.yaml\)\. Raise the limit: ulimit -n 1024\.$/,
  ],
  [
    "an old edition that cannot be moved",
    { call: "renameSync", path: "dist.old-", does: "EBUSY" },
    /^It is in use, or a disk is mounted there \(rename .*dist\)\./,
  ],
  [
    "a new edition that cannot be moved",
    { call: "renameSync", path: "dist.next-", does: "EACCES" },
    /^Permission is missing \(rename .*dist\.next-\d+\)\.$/,
  ],
];

for (const [name, fault, line] of errors) {
  test(`${name}: one line, and the old edition as it was`, async (t) => {
    using edition = await changed();
    const { code, said } = await build(edition, { fault });
    t.is(code, 1);
    // Before it stand the steps, of which the last one failed.
    t.regex(said.trim().split("\n").at(-1) ?? "", line);
    t.notRegex(said, /^\s+at /m);
    isWhole(t, edition);
    t.is(heading(edition), "What we hold to");
    t.deepEqual(beside(edition), ["dist", "plan"]);
  });
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  test(`${signal} ends a build with the code ${code}, one line, and nothing left behind`, async (t) => {
    using edition = await changed();
    const ended = await build(edition, {
      fault: { call: "writeFileSync", path: "robots.txt", does: signal },
    });
    t.is(ended.code, code);
    t.is(ended.said.trim(), `Stopped by ${signal}. ${edition.out}/ is as it was.`);
    isWhole(t, edition);
    t.is(heading(edition), "What we hold to");
    t.deepEqual(beside(edition), ["dist", "plan"]);
  });
}

test("a build that runs out of memory leaves the old edition, and the next command puts all in order", async (t) => {
  using edition = await changed();
  const { code } = await build(edition, {
    env: { NODE_OPTIONS: "--max-old-space-size=30" },
  });
  t.not(code, 0);
  isWhole(t, edition);
  t.is(heading(edition), "What we hold to");
  t.is((await build(edition)).code, 0);
  t.deepEqual(beside(edition), ["dist", "plan"]);
});

test("builds at the same time leave one whole edition", async (t) => {
  using edition = await changed();
  const ended = await Promise.all([build(edition), build(edition), build(edition)]);
  t.deepEqual(
    ended.map(({ code }) => code),
    [0, 0, 0],
  );
  isWhole(t, edition);
  t.deepEqual(beside(edition), ["dist", "plan"]);
});

test("what a running process has beside the edition is left alone", async (t) => {
  using edition = await changed();
  const theirs = `${edition.out}.next-${process.pid}`;
  mkdirSync(theirs);
  t.is((await build(edition)).code, 0);
  t.true(existsSync(theirs));
});

test("the temporary folder of a process that was killed is removed by the next command", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "killed-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  // No process has this ID: it is beyond what systems give.
  const left = join(folder, "participation-plan-99999999-browser-x");
  mkdirSync(left);
  writeFileSync(join(left, "profile"), "");
  using edition = fixtureEdition();
  await runScript("problems.ts", ["--data", edition.data], { env: { TMPDIR: folder } });
  t.deepEqual(readdirSync(folder), []);
});

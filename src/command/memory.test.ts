import { spawnSync } from "node:child_process";
import { join } from "node:path";
import test from "ava";
import { tooLittleMemory } from "./memory.ts";

const project = join(import.meta.dirname, "../..");

test("a limit below what a command needs is told, be it an option or the machine's", (t) => {
  const told =
    "Only 64 MB of memory may be used, and 128 are needed: raise the limit (NODE_OPTIONS=--max-old-space-size=512).";
  t.is(tooLittleMemory("--max-old-space-size=64", 4000), told);
  t.is(tooLittleMemory("--max_old_space_size=900 --max-old-space-size=64", 4000), told);
  t.is(tooLittleMemory("", 256), told);
  t.is(tooLittleMemory("--max-old-space-size=128", 320), undefined);
  t.is(tooLittleMemory("", 2096), undefined);
});

test("a command with too little memory ends in one line", (t) => {
  const preload = ["--import", join(project, "scripts/compile-cache.ts")];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...preload, join(project, "scripts/build.ts"), "--data", "none", "--out", "none"],
    {
      cwd: project,
      env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=24" },
      encoding: "utf8",
    },
  );
  t.is(status, 1);
  t.regex(stderr, /^Only 24 MB of memory may be used, .*\n$/);
});

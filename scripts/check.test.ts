import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";

const folder = mkdtempSync(join(tmpdir(), "check-"));
test.after.always(() => rmSync(folder, { recursive: true }));

const check = (...options: string[]) =>
  new Promise<{ code: unknown; out: string; error: string }>((resolve) => {
    execFile(
      process.execPath,
      ["scripts/check.ts", "--data", folder, ...options],
      (failure, out, error) => resolve({ code: failure ? failure.code : 0, out, error }),
    );
  });

test("without an edition nothing can be checked: one line and the code 2", async (t) => {
  const out = join(folder, "nothing");
  t.deepEqual(await check("--out", out), {
    code: 2,
    out: "",
    error: `There is no edition in ${out}/: build one with npm run build.\n`,
  });
});

test("a shard that is none is told, with the code 2", async (t) => {
  const { code, error } = await check("--shard", "6/5");
  t.is(code, 2);
  t.is(
    error,
    "error: option '--shard <2/5>' argument '6/5' is invalid. Write which part of how many, e.g. 2/5.\n",
  );
});

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import test from "ava";
import { smallPlan } from "../plan/fixture/small-plan.ts";

const project = join(import.meta.dirname, "../..");
const unix = process.platform === "win32" ? test.serial.skip : test.serial;

/** Starts the preview through npm, tells its address, and when nobody writes to its output any more. */
async function startThroughNpm(folder: string) {
  const temporary = mkdtempSync(join(folder, "temporary-"));
  const npm = spawn(
    "npm",
    ["start", "--", "--data", smallPlan(join(folder, "plan")), "--port", "0"],
    {
      cwd: project,
      env: { ...process.env, TMPDIR: temporary },
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const closed = new Promise<void>((resolve) => npm.once("close", () => resolve()));
  // Read on to the end, so that "close" comes when the last process that writes there has ended.
  const origin = await new Promise<string>((resolve) => {
    createInterface({ input: npm.stdout }).on("line", (line) => {
      const [found] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return { npm, origin, closed, temporary };
}

for (const signal of ["SIGTERM", "SIGKILL"] as const) {
  unix(`the server ends with npm, and leaves nothing behind: ${signal}`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "supervise-"));
    t.teardown(() => rmSync(folder, { recursive: true, force: true }));
    const { npm, origin, closed, temporary } = await startThroughNpm(folder);
    t.is((await fetch(`${origin}/en/`)).status, 200);
    npm.kill(signal);
    await closed;
    await t.throwsAsync(fetch(`${origin}/en/`));
    t.deepEqual(
      readdirSync(temporary).filter((name) => name.startsWith("participation-plan-")),
      [],
    );
  });
}

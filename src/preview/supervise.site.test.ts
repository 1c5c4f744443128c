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
  for await (const line of createInterface({ input: npm.stdout })) {
    const [origin] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (origin !== undefined) {
      npm.stdout.resume();
      return { npm, origin, closed, temporary };
    }
  }
  throw new Error("The preview did not start.");
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
    t.deepEqual(readdirSync(temporary), []);
  });
}

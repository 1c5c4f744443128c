import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import test from "ava";

const project = join(import.meta.dirname, "../..");
const unix = process.platform === "win32" ? test.skip : test;

/** Started as npm does, and sent a signal once it says "begun". */
async function stopped(programme: string, signal: NodeJS.Signals) {
  const preload = ["--import", join(project, "scripts/compile-cache.ts")];
  const args = [...preload, "--input-type=module", "-e", programme];
  const child = spawn(process.execPath, args, { cwd: project });
  let said = "";
  child.stderr.on("data", (data: Buffer) => {
    said += data.toString();
  });
  child.stdout.once("data", () => child.kill(signal));
  const [code] = await once(child, "close");
  return { code, said: said.trim() };
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  unix(`a command that is still being loaded ends in one line: ${signal}`, async (t) => {
    const loading = `console.log("begun"); await new Promise((end) => setTimeout(end, 60_000));`;
    t.deepEqual(await stopped(loading, signal), { code, said: `Stopped by ${signal}.` });
  });

  unix(`a command that only reckons hears of it at its end: ${signal}`, async (t) => {
    const reckoning = `import { runCommand } from ${JSON.stringify(import.meta.resolve("./run-command.ts"))};
      await runCommand(() => {
        console.log("begun");
        for (const begun = Date.now(); Date.now() - begun < 500; );
        return 0;
      });`;
    t.deepEqual(await stopped(reckoning, signal), { code, said: `Stopped by ${signal}.` });
  });
}

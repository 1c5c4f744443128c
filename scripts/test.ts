/** `npm test [-- files or ava's options]`: runs the tests and closes on a line that counts them. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { endsWith } from "../src/command/clean-up.ts";
import { runCommand } from "../src/command/run-command.ts";
import { TapReader, tallyLine } from "./tap.ts";

const cli = join(import.meta.dirname, "../node_modules/ava/entrypoints/cli.js");

await runCommand(async () => {
  const ava = spawn(process.execPath, [cli, "--tap", ...process.argv.slice(2)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  using _ending = endsWith(ava);
  const ended = new Promise<number>((resolve) => {
    ava.on("close", (code) => resolve(code ?? 1));
  });
  const reader = new TapReader();
  for await (const line of createInterface({ input: ava.stdout })) {
    const shown = reader.read(line);
    if (shown !== undefined) console.log(shown);
  }
  const code = await ended;
  if (reader.tally.passed + reader.tally.failed + reader.tally.skipped === 0)
    console.error("No tests were found.");
  // A runner that fails as a whole is never told as a success.
  if (code !== 0 && reader.tally.failed === 0) reader.tally.failed = 1;
  if (reader.failures.length > 0) console.log(`\n${reader.failures.join("\n\n")}`);
  console.log(`\n${tallyLine(reader.tally)}`);
  return code !== 0 || reader.tally.passed === 0 ? 1 : 0;
});

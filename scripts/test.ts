/** `npm test`: runs the tests and closes on a line that counts them. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { program } from "commander";
import { endsWith } from "../src/command/clean-up.ts";
import { runCommand } from "../src/command/run-command.ts";
import { TapReader, tallyLine } from "./tap.ts";

program
  .name("npm test --")
  .description("Runs the tests and counts them: all, or those of the files that are named.")
  .argument("[files...]", "test files, or patterns for their names")
  .option(
    "--match <pattern>",
    "run the tests with such titles, e.g. '*is told*'; may stand again",
    also,
  )
  .option("--fail-fast", "stop at the first failure")
  .option("--serial", "run one test at a time")
  .option("--concurrency <number>", "how many test files run side by side")
  .option("--timeout <time>", "end a file in which nothing happens for so long, e.g. 5m")
  .option("--update-snapshots", "write the snapshots anew")
  .helpOption("--help", "show this help")
  .parse();

/** What an option says besides what it said before. */
function also(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** The runner knows these options by the same names. */
const runnerOptions = program.options.flatMap((option) => {
  const value: unknown = program.opts()[option.attributeName()];
  if (value === undefined || option.long === undefined) return [];
  const name = option.long;
  return [value].flat().map((one) => (one === true ? name : `${name}=${one}`));
});

const cli = join(import.meta.dirname, "../node_modules/ava/entrypoints/cli.js");

await runCommand(async () => {
  const ava = spawn(process.execPath, [cli, "--tap", ...runnerOptions, ...program.args], {
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

/** `npm run fuzz`: spoils plans by the thousand, and proves that each is told of or published whole. */
import { existsSync, readFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { ExpectedError } from "../src/command/expected-error.ts";
import { runCommand } from "../src/command/run-command.ts";
import { writeWhole } from "../src/command/write-whole.ts";
import { fuzz, type Progress, progressSchema } from "../src/fuzz/fuzz.ts";
import { runBlock } from "../src/fuzz/run-block.ts";
import { law, summaryOf } from "../src/fuzz/summary.ts";
import { noTally } from "../src/fuzz/tally.ts";
import { Court } from "../src/fuzz/trial.ts";
import { program } from "./command-line.ts";

program
  .name("npm run fuzz --")
  .description(
    "Changes bytes, YAML and meaning of invented plans, their catalogues, words and brands, and judges " +
      `what becomes of each. Never may there be: ${law}.`,
  )
  .option("--runs <number>", "how many plans are tried", whole(1), 10_000)
  .option("--seed <number>", "where the choice of mutations starts", whole(-(2 ** 31)), 1)
  .option("--workers <number>", "how many processes work side by side", whole(1), 1)
  .option("--counts <file>", "keep the counts there, and go on from them if there are any")
  .option("--deck", "print the decks of some, too (needs a browser)", false)
  .option("--path <path>", "repeat one trial of a seed, as a failure names it", place)
  .helpOption("--help", "show this help")
  .parse();

interface Options {
  runs: number;
  seed: number;
  workers: number;
  counts?: string;
  deck: boolean;
  path?: string;
}

const { runs, seed, workers, counts, deck, path } = program.opts<Options>();
/** Of 100,000 plans: most are followed as far as can be without writing anything. */
const depths = { edition: 98_978, pages: 1_000, site: 20, deck: deck ? 2 : 0 };
await runCommand(path === undefined ? run : () => repeat(path));

async function run(): Promise<number> {
  const progress = begun();
  let told = 0;
  const start = performance.now();
  const before = progress.tally.trials;
  const onBlock = (now: Progress) => {
    if (counts !== undefined) writeWhole(counts, JSON.stringify(now));
    const { trials, accepted, failures } = now.tally;
    const percent = Math.floor((100 * trials) / runs);
    if (percent === told && !process.stdout.isTTY) return;
    told = percent;
    const seconds = (performance.now() - start) / 1000;
    const left = ((runs - trials) * seconds) / Math.max(trials - before, 1);
    const line = `${trials} of ${runs} trials, ${accepted} accepted, ${failures.length} ways to break the law; ${Math.round(left / 60)} min left`;
    process.stdout.write(process.stdout.isTTY ? `\r${line.padEnd(100)}` : `${line}\n`);
  };
  const tally = await fuzz({ seed, runs, workers, depths, onBlock }, progress);
  console.log(`\n${summaryOf(tally).join("\n")}`);
  return tally.failures.length > 0 ? 1 : 0;
}

function begun(): Progress {
  if (counts === undefined || !existsSync(counts)) return { seed, done: [], tally: noTally() };
  const progress = progressSchema.parse(JSON.parse(readFileSync(counts, "utf8")));
  return progress.seed === seed ? progress : { seed, done: [], tally: noTally() };
}

async function repeat(path: string): Promise<number> {
  using court = new Court();
  const tally = await runBlock(court, { seed, runs: 1, depths, path }, new Set());
  if (tally.trials === 0) throw new ExpectedError(`Seed ${seed} has no trial ${path}.`);
  console.log(summaryOf(tally).join("\n"));
  return tally.failures.length > 0 ? 1 : 0;
}

/** Reads the place of a trial among those of its seed. */
function place(text: string): string {
  if (/^\d{1,4}(:\d{1,4})*$/.test(text)) return text;
  throw new InvalidArgumentError("Write it as a failure names it, e.g. 412:3:0.");
}

/** Reads a whole number of at least `least`. */
function whole(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`Write a whole number of at least ${least}.`);
  };
}

/** `npm run bench`: prints how long building, printing and checking take, in proportion to the bare tools. */
import { availableParallelism, cpus, loadavg } from "node:os";
import { InvalidArgumentError } from "commander";
import { bench } from "../src/bench/bench.ts";
import type { Section } from "../src/bench/section.ts";
import { runCommand } from "../src/command/run-command.ts";
import { formatProblem } from "../src/plan/problem.ts";
import { subjects } from "../src/subjects/index.ts";
import { loadPlan } from "../src/subjects/load-plan.ts";
import { program } from "./command-line.ts";

program
  .name("npm run bench --")
  .description(
    "Measures the project against bare Eleventy, bare Puppeteer and pa11y in one run, and how building " +
      "grows with the plan. Takes some minutes; give the machine nothing else to do.",
  )
  .option("--data <dir>", "folder of the plan's data files", "examples/skerrby")
  .option(
    "--times <number>",
    "how often builds and prints are measured; the median counts",
    whole,
    3,
  )
  .option("--pages <number>", "how many pages the checkers are given", whole, 8)
  .option("--sizes <1,10,50>", "sizes of the generated plans", numbers, [1, 10, 50])
  .helpOption("--help", "show this help")
  .parse();

const { data, times, pages, sizes } = program.opts<{
  data: string;
  times: number;
  pages: number;
  sizes: number[];
}>();
await runCommand(async () => {
  const loaded = loadPlan(data);
  if (!loaded.ok) {
    for (const problem of loaded.problems) console.error(formatProblem(problem));
    return 1;
  }
  const [load = 0] = loadavg();
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, load ${load.toFixed(1)}; Node ${process.version}`,
  );
  await bench({ data, times, pages, sizes, subjects }, print);
  return 0;
});

function print({ title, lines }: Section): void {
  console.log(`\n${title}`);
  for (const { what, ms, mb, ratio = "" } of lines) {
    const seconds = `${(ms / 1000).toFixed(2)} s`.padStart(9);
    console.log(`  ${what.padEnd(58)}${seconds}${`${Math.round(mb)} MB`.padStart(9)}  ${ratio}`);
  }
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new InvalidArgumentError("Write a whole number from 1 on.");
  return Number(text);
}

function numbers(list: string): number[] {
  return list.split(",").map(whole);
}

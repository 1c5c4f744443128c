/** Runs a build, shows how far it is, and sums it up or tells what to mend. */
import { Listr } from "listr2";
import { formatProblem } from "../src/plan/problem.ts";
import type { BuildOptions } from "../src/outputs/options.ts";
import { type Outcome, publish, type Step } from "../src/publish/publish.ts";

const titles: Record<Step, string> = {
  load: "Read the data and the catalogues",
  pages: "Write the pages",
  search: "Make the index of the search",
  decks: "Print the decks",
  publish: "Put the edition in its place",
};

/** Builds and reports; returns the exit code: 0 published, 1 problems. */
export async function build(options: BuildOptions): Promise<number> {
  const begun = performance.now();
  const outcome = await withProgress(options);
  if (!outcome.ok) {
    const lines = [
      ...outcome.problems.map(formatProblem),
      ...outcome.slideProblems.map(
        ({ code, slide, language, message, fix }) =>
          `${language}:${slide}  ${code}  ${message}. ${fix}`,
      ),
    ];
    console.error(
      `\n${lines.join("\n")}\n\n${count(lines.length, "problem")}; ${options.out}/ is as it was.`,
    );
    return 1;
  }
  const { pages, slides, decks, fallbacks, warnings, manifest } = outcome;
  console.log(`\n${options.out}/  ${count(pages, "page")}, ${count(slides, "slide")}`);
  for (const { address, pages: printed, bytes } of decks) {
    console.log(
      `${options.out}${address}  ${count(printed, "page")}, ${Math.round(bytes / 1000)} kB`,
    );
  }
  if (manifest.printedBy !== undefined)
    console.log(`printed by ${manifest.printedBy}, not by the browser that npm installs`);
  for (const [language, missing] of fallbacks) {
    if (missing > 0)
      console.log(`${language}: ${count(missing, "text")} shown in the plan's own language`);
  }
  for (const warning of warnings) console.log(formatProblem(warning));
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return 0;
}

/** One line for each step: live on a terminal, plain elsewhere. */
async function withProgress(options: BuildOptions): Promise<Outcome> {
  const left = new Set<Step>([
    ...(options.search && !options.fileLinks ? [] : (["search"] as const)),
    ...(options.pdf ? [] : (["decks"] as const)),
  ]);
  const steps = (["load", "pages", "search", "decks", "publish"] as const).filter(
    (step) => !left.has(step),
  );
  const begins = new Map(steps.map((step) => [step, Promise.withResolvers<void>()]));
  const outcome = publish(options, (step) => begins.get(step)?.resolve());
  let failed = false;
  const settled = outcome.then(
    ({ ok }) => {
      failed = !ok;
    },
    () => {
      failed = true;
    },
  );
  const isTerminal = process.stdout.isTTY === true && !process.env.CI;
  const tasks = new Listr(
    steps.map((step, index) => ({
      title: titles[step],
      task: async () => {
        const next = steps[index + 1];
        await Promise.race([next ? begins.get(next)?.promise : settled, settled]);
        // Ends the list here; what is wrong is told below it.
        if (failed) throw new Error(titles[step]);
      },
    })),
    {
      renderer: isTerminal ? "default" : "simple",
      // Signals have one place, which cleans up.
      registerSignalListeners: false,
    },
  );
  await Promise.all([tasks.run().catch(() => undefined), settled]);
  return outcome;
}

/** @example count(1, "page") // → "1 page" */
const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;

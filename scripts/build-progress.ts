/** Runs a build, shows how far it is, and sums it up or tells what to mend. */
import { Listr } from "listr2";
import { formatProblem } from "../src/plan/problem.ts";
import type { BuildOptions } from "../src/outputs/options.ts";
import { type Outcome, publish, stepsOf } from "../src/publish/publish.ts";

/** Builds and reports; returns the exit code: 0 published, 1 problems. */
export async function build(options: BuildOptions): Promise<number> {
  const begun = performance.now();
  const outcome = await withProgress(options);
  if (!outcome.ok) {
    const lines = outcome.problems.map(formatProblem);
    console.error(
      `\n${lines.join("\n")}\n\n${count(lines.length, "problem")}; ${options.out}/ is as it was.`,
    );
    return 1;
  }
  const { pages, slides, documents, fallbacks, drafts, warnings, manifest } = outcome;
  console.log(`\n${options.out}/  ${count(pages, "page")}, ${count(slides, "slide")}`);
  for (const { address, pages: printed, bytes } of documents) {
    const size = `${Math.round(bytes / 1000)} kB`;
    const told = printed === undefined ? size : `${count(printed, "page")}, ${size}`;
    console.log(`${options.out}${address}  ${told}`);
  }
  if (manifest.printedBy !== undefined)
    console.log(`printed by ${manifest.printedBy}, not by the browser that npm installs`);
  for (const [language, missing] of fallbacks) {
    if (missing > 0)
      console.log(`${language}: ${count(missing, "text")} shown in the plan's own language`);
  }
  for (const language of drafts)
    console.log(
      `${language}: a draft in ${options.out}/${language}/, to which nothing leads until site.yaml has "published: true" for it`,
    );
  for (const warning of warnings) console.log(formatProblem(warning));
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return 0;
}

/** One line for each step: live on a terminal, plain elsewhere. */
async function withProgress(options: BuildOptions): Promise<Outcome> {
  const steps = stepsOf(options);
  const begins = new Map(steps.map(({ id }) => [id, Promise.withResolvers<void>()]));
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
    steps.map(({ title }, index) => ({
      title,
      task: async () => {
        const next = steps[index + 1];
        await Promise.race([next ? begins.get(next.id)?.promise : settled, settled]);
        // Ends the list here; what is wrong is told below it.
        if (failed) throw new Error(title);
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

/** Runs any number of trials in processes of their own, in blocks that can be taken up again where they ended. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { endsWith } from "../command/clean-up.ts";
import { LAWS } from "./broken-law.ts";
import { workOf } from "./process-work.ts";
import type { Block } from "./run-block.ts";
import { addTally, noTally, type Tally, tallySchema } from "./tally.ts";

export interface FuzzOptions {
  seed: number;
  runs: number;
  workers: number;
  depths: Block["depths"];
  /** Called after each block with what has been counted so far. */
  onBlock(progress: Progress): void;
}

/** How far a run has come; with it the run is taken up again. */
export const progressSchema = z.object({
  seed: z.number(),
  /** Blocks that are done, from the first on. */
  done: z.array(z.number()),
  tally: tallySchema,
});

export type Progress = z.infer<typeof progressSchema>;

/** Trials of a block: so many are lost where one never ends. */
const BLOCK = 250;

/** Milliseconds without a new trial after which a process is asked how much it has worked since. */
const PATIENCE = 60_000;
/** Milliseconds of processor time for one trial after which its process is taken to hang. */
const MOST_WORK = 30_000;

/** Megabytes that a process may use for its objects; one that needs more ends, which is told. */
const HEAP = 1_024;

const answerSchema = z.union([
  z.object({ at: z.object({ seed: z.number(), path: z.string() }) }),
  z.object({ tally: tallySchema }),
]);

/** Runs what is left of the trials, and counts on in `progress`. */
export async function fuzz(options: FuzzOptions, progress: Progress): Promise<Tally> {
  const blocks = Array.from({ length: Math.ceil(options.runs / BLOCK) }, (_, index) => index);
  const done = new Set(progress.done);
  const left = blocks.filter((block) => !done.has(block));
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let block = left.shift(); block !== undefined; block = left.shift()) {
      worker ??= openWorker();
      const known = progress.tally.failures.map(({ signature }) => signature);
      const seed = seedOf(options.seed, block);
      const runs = Math.min(BLOCK, options.runs - block * BLOCK);
      const { tally, isAlive } = await worker.run({ seed, runs, depths: options.depths, known });
      if (!isAlive) worker = undefined;
      addTally(progress.tally, tally);
      progress.done.push(block);
      options.onBlock(progress);
    }
    worker?.end();
  };
  await Promise.all(Array.from({ length: options.workers }, work));
  return progress.tally;
}

/** Another number for each block, the same for the same run. */
const seedOf = (seed: number, block: number): number =>
  (seed + Math.imul(block + 1, 0x85ebca6b)) | 0;

interface Worker {
  run(block: Block & { known: readonly string[] }): Promise<{ tally: Tally; isAlive: boolean }>;
  end(): void;
}

function openWorker(): Worker {
  const child = fork(join(import.meta.dirname, "fuzz-worker.ts"), {
    execArgv: [
      `--max-old-space-size=${HEAP}`,
      ...["--import", join(import.meta.dirname, "../../scripts/compile-cache.ts")],
    ],
  });
  const ending = endsWith(child);
  return {
    run: (block) =>
      new Promise((resolve) => {
        let trial = { seed: block.seed, path: "0" };
        let worked: number | undefined;
        let timer: NodeJS.Timeout;
        const end = (tally: Tally, isAlive: boolean) => {
          clearTimeout(timer);
          child.off("message", hear).off("exit", lose);
          resolve({ tally, isAlive });
        };
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            // A machine with much else to do may not have come to it yet.
            const now = workOf(child.pid);
            worked ??= now;
            if (now - worked < MOST_WORK) wait();
            else child.kill("SIGKILL");
          }, PATIENCE);
        };
        const hear = (message: unknown) => {
          const answer = answerSchema.parse(message);
          if ("tally" in answer) end(answer.tally, true);
          else {
            trial = answer.at;
            worked = undefined;
            wait();
          }
        };
        const lose = (code: number | null, signal: string | null) =>
          end(lostTally(trial, signal ?? `exit ${code}`), false);
        child.on("message", hear).on("exit", lose);
        wait();
        child.send(block);
      }),
    end() {
      child.disconnect();
      ending[Symbol.dispose]();
    },
  };
}

/** What is known of a block whose process ended: the trial that it was at. */
function lostTally(trial: { seed: number; path: string }, why: string): Tally {
  const failure = {
    ...{ signature: `hang ${why}`, told: `${LAWS.hang}: ${why}` },
    ...{ ...trial, trial: "", times: 1 },
  };
  return { ...noTally(), failures: [failure] };
}

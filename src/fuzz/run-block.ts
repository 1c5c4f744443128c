/** Runs a block of trials from one seed, counts them, and shrinks what breaks the law. */
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { BrokenLaw, signatureOf } from "./broken-law.ts";
import { type Depth, type Trial, trials } from "./draw-trials.ts";
import { count, type Failure, noTally, type Tally } from "./tally.ts";
import type { Court } from "./trial.ts";

export interface Block {
  seed: number;
  runs: number;
  depths: Readonly<Record<Depth, number>>;
  /** Goes straight to one trial, as a failure names it. */
  path?: string | undefined;
}

/** Where a trial is: with both it is repeated. */
export type OnTrial = (place: { seed: number; path: string }) => void;

/** Trials that may be spent on shrinking one that failed. */
const SHRINKS = 300;

/**
 * Runs the block. What fails in a way that is in `known` already is counted, and not shrunk again.
 * @param onTrial told each trial's seed and path before it is judged
 */
export async function runBlock(
  court: Court,
  { seed, runs, depths, path }: Block,
  known: Set<string>,
  onTrial: OnTrial = () => {},
): Promise<Tally> {
  const tally = noTally();
  // A generator ends at its first failure: what is left of the block has a seed of its own.
  for (let round = 0; tally.trials < runs; round++) {
    const from = (seed + round * 0x9e3779b1) | 0;
    const failure = await search(
      court,
      { seed: from, runs: runs - tally.trials, depths, path },
      known,
      tally,
      onTrial,
    );
    if (failure) tally.failures.push(failure);
    if (path !== undefined) break;
  }
  tally.peak = process.resourceUsage().maxRSS * 1024;
  return tally;
}

async function search(
  court: Court,
  { seed, runs, depths, path }: Block,
  known: Set<string>,
  tally: Tally,
  onTrial: OnTrial,
): Promise<Failure | undefined> {
  let failed: string | undefined;
  let shrinks = 0;
  let number = 0;
  const property = fc.asyncProperty(trials(depths), async (trial) => {
    if (failed !== undefined && shrinks++ > SHRINKS) return;
    if (failed === undefined) countTrial(tally, trial);
    const place = path ?? String(number++);
    onTrial({ seed, path: place });
    // What was told goes out, and a signal or the end of whoever listens is heard.
    await setImmediate();
    try {
      const { isAccepted, ms, codes } = await court.judge(trial);
      if (failed !== undefined) return;
      if (isAccepted) count(tally.followed, trial.depth);
      tally[isAccepted ? "accepted" : "refused"] += 1;
      for (const code of new Set(codes)) count(tally.codes, code);
      tally.ms += ms;
      if (ms > tally.slowest.ms) tally.slowest = { ms, seed, path: place };
    } catch (error) {
      const signature = signatureOf(error);
      // While shrinking, another fault than the one that is shrunk is no nearer to it.
      if (failed !== undefined && failed !== signature) return;
      if (failed === undefined && known.has(signature)) {
        tally.failures.push({ ...toldOf(error), seed, path: place, trial: "", times: 1 });
        return;
      }
      known.add(signature);
      failed = signature;
      throw error;
    }
  });
  const found = await fc.check(property, {
    ...{ seed, numRuns: runs, endOnFailure: false, ...(path !== undefined && { path }) },
  });
  if (!found.failed || !found.counterexample) return undefined;
  const [trial] = found.counterexample;
  return {
    ...toldOf(found.errorInstance),
    ...{ seed, path: found.counterexamplePath ?? "", trial: JSON.stringify(trial), times: 1 },
  };
}

function countTrial(tally: Tally, { mutations, depth }: Trial): void {
  tally.trials += 1;
  count(tally.depths, depth);
  for (const { kind, name } of mutations) {
    count(tally.kinds, kind);
    count(tally.mutations, `${kind}: ${name}`);
  }
}

function toldOf(error: unknown): Pick<Failure, "signature" | "told"> {
  const cause = error instanceof BrokenLaw ? error.cause : error;
  const stack =
    cause instanceof Error ? (cause.stack ?? "").split("\n").slice(0, 8).join("\n") : "";
  const message = error instanceof Error ? error.message : String(error);
  return { signature: signatureOf(error), told: [message, stack].filter(Boolean).join("\n") };
}

/** What is counted of trials, and how counts are put together. */
import { z } from "zod";

const counts = z.record(z.string(), z.number());

const failureSchema = z.object({
  signature: z.string(),
  /** What is wrong, and where the program said so. */
  told: z.string(),
  /** With these a trial is repeated: `npm run fuzz -- --seed <seed> --path <path>`. */
  seed: z.number(),
  path: z.string(),
  /** The shrunk trial. */
  trial: z.string(),
  /** How often the same was met. */
  times: z.number(),
});

export type Failure = z.infer<typeof failureSchema>;

export const tallySchema = z.object({
  trials: z.number(),
  /** Mutations tried, several of which may be of one trial, by kind and by kind and name. */
  kinds: counts,
  mutations: counts,
  accepted: z.number(),
  refused: z.number(),
  /** Trials drawn for each depth, and accepted plans that were followed to it. */
  depths: counts,
  followed: counts,
  /** Problems told, by code. */
  codes: counts,
  slowest: z.object({ ms: z.number(), seed: z.number(), path: z.string() }),
  /** Bytes. */
  peak: z.number(),
  /** Milliseconds of processor time of all trials. */
  ms: z.number(),
  failures: z.array(failureSchema),
});

export type Tally = z.infer<typeof tallySchema>;

export const noTally = (): Tally => ({
  ...{ trials: 0, kinds: {}, mutations: {}, accepted: 0, refused: 0, depths: {}, followed: {} },
  ...{ codes: {}, slowest: { ms: 0, seed: 0, path: "" }, peak: 0, ms: 0, failures: [] },
});

export function count(counted: Record<string, number>, name: string, times = 1): void {
  counted[name] = (counted[name] ?? 0) + times;
}

/** Adds the counts of `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  for (const key of ["trials", "accepted", "refused", "ms"] as const) tally[key] += more[key];
  for (const key of ["kinds", "mutations", "depths", "followed", "codes"] as const)
    for (const [name, times] of Object.entries(more[key])) count(tally[key], name, times);
  if (more.slowest.ms > tally.slowest.ms) tally.slowest = more.slowest;
  tally.peak = Math.max(tally.peak, more.peak);
  for (const failure of more.failures) {
    const known = tally.failures.find(({ signature }) => signature === failure.signature);
    if (known) known.times += failure.times;
    else tally.failures.push({ ...failure });
  }
}

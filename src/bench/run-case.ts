/** Runs a case in a process of its own, several times, in turn with what it is compared with. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { endsWith } from "../command/clean-up.ts";

const run = promisify(execFile);
const measureSchema = z.object({ ms: z.number(), mb: z.number() });

export type Measure = z.infer<typeof measureSchema>;

export interface Case {
  /** Name of a file in cases/. */
  name: string;
  options: object;
}

/** Once, as npm scripts start it; without the time that the process takes to start and load. */
export async function runCase({ name, options }: Case): Promise<Measure> {
  const script = join(import.meta.dirname, "case.ts");
  const cached = ["--import", join(import.meta.dirname, "../../scripts/compile-cache.ts")];
  const running = run(process.execPath, [...cached, script, name, JSON.stringify(options)]);
  using _ending = endsWith(running.child);
  const { stdout } = await running;
  return measureSchema.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}

/**
 * Measures cases in turn, so that whatever else the machine does meets them alike.
 * @returns the median of each
 */
export async function inTurn(cases: readonly Case[], times: number): Promise<Measure[]> {
  const measures: Measure[][] = cases.map(() => []);
  for (let time = 0; time < times; time++) {
    for (const [index, one] of cases.entries()) measures[index]?.push(await runCase(one));
  }
  return measures.map((own) => ({
    ms: median(own.map(({ ms }) => ms)),
    mb: median(own.map(({ mb }) => mb)),
  }));
}

/** @example median([3, 1, 2]) // → 2 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

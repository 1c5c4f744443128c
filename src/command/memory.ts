/** Proves that a command may use as much memory as it needs; without, V8 ends it with a trace of its own. */
import { getHeapStatistics } from "node:v8";

/** Megabytes that a build, a check or a print of a plan of a hundred pages needs, with some room. */
const LEAST = 128;
/** Megabytes that V8 counts besides, for what has just come to be. */
const YOUNG = 192;

/**
 * One line if the memory for JavaScript is limited too far; undefined if there is enough.
 * @param options of Node, e.g. --max-old-space-size=64
 * @param limit megabytes that V8 may use in all
 */
export function tooLittleMemory(
  options = [process.env.NODE_OPTIONS ?? "", ...process.execArgv].join(" "),
  limit = getHeapStatistics().heap_size_limit / 2 ** 20,
): string | undefined {
  const named = [...options.matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/g)].at(-1)?.[1];
  const most = named === undefined ? Math.round(limit - YOUNG) : Number(named);
  return most >= LEAST
    ? undefined
    : `Only ${Math.max(most, 0)} MB of memory may be used, and ${LEAST} are needed: raise the limit (NODE_OPTIONS=--max-old-space-size=512).`;
}

/** Ends the process in one line if the memory is limited too far. */
export function assertMemory(): void {
  const line = tooLittleMemory();
  if (line === undefined) return;
  console.error(line);
  process.exit(1);
}

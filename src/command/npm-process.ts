/** Notices that the npm which started this process is gone. */
import { readFileSync } from "node:fs";
import { isRunning } from "./leftovers.ts";

/** How often it is asked for: an operating system does not tell a process that its parent has ended. */
const EVERY_MS = 300;

/** Calls `end` once npm is gone; does nothing for a process that npm did not start. */
export function endWithNpm(end: () => void): void {
  const { npm_lifecycle_event: isOfNpm, npm_lifecycle_script: script } = process.env;
  if (isOfNpm === undefined) return;
  const parent = process.ppid;
  const npm = shellsParent(parent, script);
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || isRunning(npm))) return;
    clearInterval(timer);
    end();
  }, EVERY_MS);
  timer.unref();
}

/**
 * npm, where it is not the parent itself but the parent of a shell that runs the script. Linux alone
 * tells without another process; elsewhere the end of the shell has to do.
 */
function shellsParent(pid: number, script: string | undefined): number | undefined {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    if (script === undefined || !words.some((word) => word.startsWith(script))) return undefined;
    // The name of the programme stands in brackets and may hold anything; then follow state and parent.
    const [, , ppid] = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "").split(" ");
    return Number(ppid) > 1 ? Number(ppid) : undefined;
  } catch {
    return undefined;
  }
}

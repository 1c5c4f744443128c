/** Removes what processes that were killed have left behind, by the process ID in its name. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes the entries of `folder` that a process which is no more has made.
 * @param nameOf matches their names; the first group is the ID of the process
 */
export function removeLeftovers(folder: string, nameOf: RegExp): void {
  for (const name of entriesOf(folder)) {
    const pid = Number(nameOf.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) remove(join(folder, name));
  }
}

/** Whether another process has this ID; this process itself has left nothing behind yet. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that belongs to somebody else may not be asked, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Somebody else's, or on a disk that cannot be written: it is in nobody's way.
  }
}

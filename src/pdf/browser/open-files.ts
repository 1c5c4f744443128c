/** Proves that a browser may open as many files as it needs; without, it hangs or ends without a word. */

import { readFileSync } from "node:fs";
import { NoBrowserError } from "./find.ts";

/** With fewer Chromium does not print long documents in three languages. */
const LEAST = 128;

/**
 * @param limits the limits of this process, as Linux tells them; elsewhere there is nothing to ask
 * @throws {NoBrowserError} if the limit is too low
 */
export function assertOpenFiles(limits = readLimits()): void {
  const most = Number(/^Max open files +(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
  if (most >= LEAST) return;
  throw new NoBrowserError(
    `Only ${most} files may be open at once, and a browser needs ${LEAST}: raise the limit (ulimit -n 1024), or build without PDFs: --no-pdf`,
  );
}

function readLimits(): string {
  try {
    return readFileSync("/proc/self/limits", "utf8");
  } catch {
    return "";
  }
}

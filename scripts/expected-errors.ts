/** Errors that a person can do something about. */
import { NoBrowserError } from "../src/pdf/browser/find.ts";
import { NoIndexerError } from "../src/publish/search-index.ts";
import { TargetError } from "../src/publish/target.ts";

/**
 * One line that tells an error of the machine or of the way a command was called; undefined for a
 * fault of the program, which is to be thrown on.
 * @example lineOf(error) // → "EACCES: permission denied, mkdir '/srv/plan'"
 */
export function lineOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const isKnown = [NoBrowserError, NoIndexerError, TargetError].some(
    (kind) => error instanceof kind,
  );
  // Errors of the system name what was done and to which path.
  return isKnown || ("syscall" in error && "path" in error) ? error.message : undefined;
}

/** Keeps a command from taking away what it did not write itself. */
import { existsSync, readdirSync, statSync } from "node:fs";

export class TargetError extends Error {
  override readonly name = "TargetError";
}

/**
 * A folder may be replaced if it is not there, empty, or holds `mark`, a file that all of its kind
 * have.
 * @throws {TargetError} if it is something else
 */
export function assertReplaceable(folder: string, mark: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new TargetError(`${folder} is a file. Name a folder to write into.`);
  const files = readdirSync(folder);
  if (files.length === 0 || files.includes(mark)) return;
  throw new TargetError(
    `${folder} holds other files, which would be lost: there is no ${mark} in it. Name a new folder or an empty one.`,
  );
}

/** Keeps a command from taking away what it did not write itself. */
import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ExpectedError } from "../command/expected-error.ts";
import type { KindOfFolder } from "./kind-of-folder.ts";

export class TargetError extends ExpectedError {
  override readonly name = "TargetError";
}

/**
 * A folder may be replaced if it is not there, empty, or one of its kind, which tells by its list
 * what in it is its own.
 * @throws {TargetError} if it is something else
 */
export function assertReplaceable(folder: string, { mark, ownFiles }: KindOfFolder): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new TargetError(`${folder} is a file. Name a folder to write into.`);
  const files = readdirSync(folder);
  if (files.length === 0) return;
  if (!files.includes(mark))
    throw new TargetError(
      `${folder} holds other files, which would be lost: there is no ${mark} in it. Name a new folder or an empty one.`,
    );
  if (ownFiles(folder) === undefined)
    throw new TargetError(
      `${join(folder, mark)} does not tell which files belong to it, so others could be lost. Remove ${folder}, or name another folder.`,
    );
}

/**
 * Proves before any work that the folder can be put into its place.
 * @throws {TargetError} if a disk is mounted there
 * @throws the system's error (EACCES, EROFS, ENOTDIR …) if the folder above cannot be written
 */
export function assertWritable(destination: string): void {
  let above = dirname(destination);
  while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
  accessSync(above, constants.W_OK | constants.X_OK);
  if (existsSync(destination) && statSync(destination).dev !== statSync(above).dev)
    throw new TargetError(
      `${destination} is a disk of its own, which cannot be replaced as a whole. Name a folder within it.`,
    );
}

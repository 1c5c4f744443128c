/** Folders for what is needed only while a command runs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onEnd } from "./clean-up.ts";
import { removeLeftovers } from "./leftovers.ts";

const PREFIX = "participation-plan-";

export interface TemporaryFolder extends Disposable {
  path: string;
}

/**
 * Makes a folder that goes when it is disposed of, or at the latest with the process.
 * @param purpose a word for its name, e.g. slides
 */
export function temporaryFolder(purpose: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-${purpose}-`));
  // A browser that was killed may still be writing for a moment.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  const ending = onEnd(() => {
    remove();
    return undefined;
  });
  return {
    path,
    [Symbol.dispose]() {
      ending[Symbol.dispose]();
      remove();
    },
  };
}

/** Removes the folders of processes that were killed. */
export function removeOldTemporaryFolders(): void {
  removeLeftovers(tmpdir(), new RegExp(`^${PREFIX}(\\d+)-`));
}

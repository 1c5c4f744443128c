/** A folder beside the edition, in which the next one grows; it takes the old one's place whole or not at all. */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { onEnd } from "../command/clean-up.ts";
import { destinationOf } from "../command/destination.ts";
import type { KindOfFolder } from "./kind-of-folder.ts";
import { keepOthers, othersIn } from "./others.ts";
import { nextOf, recover, swapIn } from "./swap.ts";
import { assertReplaceable, assertWritable } from "./target.ts";

export interface Staging extends Disposable {
  folder: string;
  /**
   * Puts the staged folder in the place of the old one, with what others have put there.
   * @throws {TargetError} if something of others is in the way
   */
  publish(): void;
}

/** A place that a folder may be published into. */
export interface Place {
  /** As the person named it. */
  out: string;
  /** The folder that is replaced. */
  target: string;
  kind: KindOfFolder;
}

/**
 * Proves that `out` may be replaced, after having brought it in order if a process was killed there.
 * @throws {TargetError} if something else lies there
 * @throws the system's error if it cannot be written
 */
export function openPlace(out: string, kind: KindOfFolder): Place {
  const target = destinationOf(out);
  assertWritable(target);
  recover(target);
  assertReplaceable(out, kind);
  return { out, target, kind };
}

/**
 * Opens a staging folder for a place. Disposing removes what was not published.
 * @param keep begin with a copy of what belongs to the present edition
 */
export function openStaging({ out, target, kind }: Place, keep = false): Staging {
  const folder = nextOf(target);
  const own = (): ReadonlySet<string> =>
    existsSync(target) ? (kind.ownFiles(target) ?? new Set()) : new Set();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const ending = onEnd(() => {
    remove();
    return `${out}/ is as it was.`;
  });
  try {
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(folder);
    if (keep) for (const file of own()) cpSync(join(target, file), join(folder, file));
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    publish() {
      openToReaders(folder);
      if (existsSync(target)) keepOthers(target, folder, othersIn(target, own()));
      swapIn(target);
      ending[Symbol.dispose]();
    },
    [Symbol.dispose]() {
      ending[Symbol.dispose]();
      remove();
    },
  };
}

/** Lets every account read, a web server's too, whatever the umask; so equal editions are equal in this as well. */
function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

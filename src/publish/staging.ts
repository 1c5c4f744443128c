/** A folder beside the edition, in which the next one grows; it takes the old one's place whole or not at all. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";

export interface Staging extends Disposable {
  folder: string;
  /** Puts the staged edition in the place of the old one. */
  publish(): void;
}

/**
 * Opens a staging folder for `out`. Disposing removes what was not published.
 * @param keep begin with a copy of the present edition
 */
export function openStaging(out: string, keep = false): Staging {
  const target = resolve(out);
  const folder = `${target}.next-${process.pid}`;
  const previous = `${target}.old-${process.pid}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  if (keep && existsSync(target)) cpSync(target, folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    publish() {
      if (existsSync(target)) renameSync(target, previous);
      renameSync(folder, target);
      rmSync(previous, { recursive: true, force: true });
    },
    [Symbol.dispose]() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Finds what a path to write to stands for. */
import { existsSync, lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * The path itself, or what a symbolic link leads to, whether that is there yet or not: it is
 * replaced, and the link stays.
 * @throws the system's error (ELOOP) if links lead in a circle
 * @example destinationOf("current") // → "/srv/releases/7"
 */
export function destinationOf(out: string): string {
  let path = resolve(out);
  for (let links = 0; links < MOST_LINKS; links++) {
    if (existsSync(path)) return realpathSync(path);
    const leadsTo = linkAt(path);
    if (leadsTo === undefined) return path;
    path = resolve(dirname(path), leadsTo);
  }
  // A circle: the system says so (ELOOP).
  return realpathSync(path);
}

function linkAt(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
    ? readlinkSync(path)
    : undefined;
}

/** Keeps what others put into a published folder (.git, CNAME, .well-known/) when the folder is replaced. */
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  type Stats,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { TargetError } from "./target.ts";

/**
 * What lies in `folder` and is not on its list. A folder with nothing of the list in it is named as
 * a whole.
 * @param own paths within the folder, with "/" between names
 * @example othersIn("dist", own) // → [".git", ".well-known", "CNAME", "fi/letter.pdf"]
 */
export function othersIn(folder: string, own: ReadonlySet<string>): string[] {
  const ownFolders = new Set([...own].flatMap(foldersAbove));
  const look = (within: string): string[] =>
    readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
      const path = within === "" ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory() && ownFolders.has(path)) return look(path);
      return own.has(path) && entry.isFile() ? [] : [path];
    });
  return look("").sort();
}

/**
 * Whether a path is one of those that a person has others keep, or lies in one.
 * @example ignoring([".git"])(".git/HEAD") // → true
 */
export const ignoring =
  (ignored: readonly string[]) =>
  (path: string): boolean =>
    ignored
      .map((each) => each.replace(/^\.\/|\/+$/g, ""))
      .some((each) => path === each || path.startsWith(`${each}/`));

/** @example foldersAbove("fi/a/index.html") // → ["fi", "fi/a"] */
function foldersAbove(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/**
 * Puts `others` of the folder `from` into the folder `to` as well, at no cost: files get a second
 * name, and lose the first one with the old folder.
 * @throws {TargetError} if something of them is in the way of the new folder's own files
 */
export function keepOthers(from: string, to: string, others: readonly string[]): void {
  const inTheWay = others.filter((path) => isInTheWay(join(from, path), join(to, path)));
  if (inTheWay.length > 0)
    throw new TargetError(
      `${inTheWay.map((path) => join(from, path)).join(", ")}: not of the edition that lies there, and in the way of the new one. Move it to another place.`,
    );
  for (const path of others) {
    makeFolders(from, to, path);
    keep(join(from, path), join(to, path));
  }
}

function isInTheWay(mine: string, theirs: string): boolean {
  const there = statsOf(theirs);
  if (!there) return statsOf(dirname(theirs))?.isDirectory() === false;
  if (!there.isDirectory() || !lstatSync(mine).isDirectory()) return true;
  return readdirSync(mine).some((name) => isInTheWay(join(mine, name), join(theirs, name)));
}

function makeFolders(from: string, to: string, path: string): void {
  for (const folder of foldersAbove(path)) {
    if (!statsOf(join(to, folder)))
      mkdirSync(join(to, folder), { mode: lstatSync(join(from, folder)).mode });
  }
}

function keep(from: string, to: string): void {
  const stats = lstatSync(from);
  if (stats.isDirectory()) {
    mkdirSync(to, { recursive: true });
    chmodSync(to, stats.mode);
    for (const name of readdirSync(from)) keep(join(from, name), join(to, name));
  } else if (stats.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else keepFile(from, to, stats);
}

function keepFile(from: string, to: string, { atime, mtime, mode }: Stats): void {
  try {
    linkSync(from, to);
  } catch {
    // A file system that knows one name for a file only.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    chmodSync(to, mode);
    utimesSync(to, atime, mtime);
  }
}

const statsOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

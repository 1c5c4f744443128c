/** Proves a published copy of an edition against the edition's own list. */
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { OUTPUTS } from "../outputs/index.ts";
import type { Output } from "../outputs/output.ts";
import { factsOf } from "./files.ts";
import { manifestFile, readManifest } from "./manifest.ts";
import { ignoring, othersIn } from "./others.ts";

export interface Difference {
  file: string;
  /** e.g. "is missing". */
  says: string;
}

export interface Verified {
  /** Day of the edition. */
  date: string;
  /** How many files the edition has, its list included. */
  files: number;
  /** What is wrong with listed files, in the order of their paths. */
  changed: Difference[];
  /** What is there and not listed. */
  extra: string[];
}

/**
 * Reads every file of the copy, its compressed twins included.
 * @param against folder of the edition whose list counts; the copy itself, or the original
 * @param ignore paths that may lie there besides, with what lies in them, e.g. .git
 * @param outputs what the edition may consist of
 * @returns undefined where there is no list to go by
 */
export function verifyCopy(
  folder: string,
  against: string = folder,
  ignore: readonly string[] = [],
  outputs: readonly Output[] = OUTPUTS,
): Verified | undefined {
  const manifest = readManifest(against, outputs);
  if (!manifest) return undefined;
  const list = { file: manifestFile, ...factsOf(join(against, manifestFile)) };
  const files = [...manifest.files, list];
  const own = new Set(files.map(({ file }) => file));
  const isIgnored = ignoring(ignore);
  const changed = files.flatMap(({ file, bytes, sha256 }) => {
    const says = differenceOf(join(folder, file), { bytes, sha256 });
    return says === undefined ? [] : [{ file, says }];
  });
  return {
    date: manifest.date,
    files: files.length,
    changed,
    // What stands in the place of a listed file is told as that file.
    extra: othersIn(folder, own).filter((file) => !own.has(file) && !isIgnored(file)),
  };
}

function differenceOf(path: string, listed: { bytes: number; sha256: string }): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return "is missing";
  if (!stats.isFile()) return "is not a file";
  if (stats.size !== listed.bytes) return `has ${stats.size} bytes instead of ${listed.bytes}`;
  return factsOf(path).sha256 === listed.sha256
    ? undefined
    : "has other content (its SHA-256 is not the listed one)";
}

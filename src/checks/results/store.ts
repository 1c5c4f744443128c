/** Keeps results between runs, one file for each, with the pictures that they name. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../../pdf/browser/embedded.ts";
import { type Result, resultSchema } from "./result.ts";

export interface Store {
  /** Folder of the pictures. */
  pictures: string;
  /** The result under a key; undefined if there is none, or a picture of it is lost. */
  find(key: string): Result | undefined;
  keep(key: string, result: Result): void;
}

/** Opens the store in `folder`. */
export function openStore(folder = join(cacheFolder(), "checks")): Store {
  const pictures = join(folder, "pictures");
  mkdirSync(pictures, { recursive: true });
  forgetOldest(folder);
  forgetOldest(pictures);
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    pictures,
    find: (key) => {
      let content: unknown;
      try {
        content = JSON.parse(readFileSync(fileOf(key), "utf8"));
      } catch {
        // Not there, or damaged: it is found out anew.
        return undefined;
      }
      // A file of an older programme may have another shape: then there is no result.
      const { data } = resultSchema.safeParse(content);
      const isWhole = data?.findings.every(
        ({ picture }) => picture === undefined || existsSync(join(pictures, picture)),
      );
      return isWhole ? data : undefined;
    },
    keep: (key, result) => {
      // Renamed into its place, so that a run that is stopped leaves no half result.
      const temporary = `${fileOf(key)}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify(result));
      renameSync(temporary, fileOf(key));
    },
  };
}

/** Results of some ten editions of a hundred pages. */
const MOST_FILES = 1500;

/** Keeps a folder from growing with every edit: of too many files the older half goes. */
function forgetOldest(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  if (files.length <= MOST_FILES) return;
  const byAge = files
    .map(({ name }) => ({ path: join(folder, name), age: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  for (const { path } of byAge.slice(0, MOST_FILES / 2)) rmSync(path, { force: true });
}

/** The files of a plan in memory, as a mutation finds and leaves them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands under a name: a file's bytes, a folder, or a symbolic link to somewhere. */
export type Entry = Buffer | { folder: true } | { link: string };

/** Entries by their path within the plan's folder, e.g. `translations/sv.po`. */
export type PlanFiles = ReadonlyMap<string, Entry>;

/** Files that a mutation changes. */
export class ChangedFiles {
  readonly entries: Map<string, Entry>;

  constructor(files: PlanFiles) {
    this.entries = new Map(files);
  }

  /** Paths of files, in the order of their names. */
  paths(fits: (path: string) => boolean = () => true): string[] {
    return [...this.entries].filter(([path, it]) => it instanceof Buffer && fits(path)).map(first);
  }

  bytes(path: string): Buffer {
    const entry = this.entries.get(path);
    return entry instanceof Buffer ? entry : Buffer.alloc(0);
  }

  text(path: string): string {
    return this.bytes(path).toString("utf8");
  }

  write(path: string, content: string | Buffer): void {
    this.entries.set(path, Buffer.from(content));
  }
}

const first = ([path]: readonly [string, unknown]): string => path;

/** All files below a folder. */
export function entriesIn(folder: string): Map<string, Entry> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(found.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file)]));
}

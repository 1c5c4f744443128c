/** A folder in which one plan after another stands, each without a trace of the one before. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onEnd } from "../command/clean-up.ts";
import type { Entry, PlanFiles } from "./plan-files.ts";

export interface Workspace extends Disposable {
  /** Folder above all others: whatever else comes to be in it was written out of place. */
  root: string;
  /** The plan's folder. */
  data: string;
  /** Puts the files into the plan's folder; those that stand there already are not written again. */
  put(files: PlanFiles): void;
}

/** Memory is quicker than a disk, where the system lends it as a folder. */
const memory = "/dev/shm";

/** Disposing removes everything. */
export function openWorkspace(): Workspace {
  const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), "fuzz-"));
  const data = join(root, "plan");
  mkdirSync(data);
  const remove = () => rmSync(root, { recursive: true, force: true });
  const ending = onEnd(() => {
    remove();
    return undefined;
  });
  let present: PlanFiles = new Map();
  return {
    root,
    data,
    put(files) {
      const gone = [...present].filter(([path, entry]) => files.get(path) !== entry);
      for (const [path] of gone) rmSync(join(data, path), { recursive: true, force: true });
      for (const [path, entry] of files)
        if (present.get(path) !== entry) write(join(data, path), entry);
      const folders = new Set([...files.keys()].map((path) => path.split("/")[0]));
      if (gone.length > 0)
        for (const name of readdirSync(data))
          if (!folders.has(name)) rmSync(join(data, name), { recursive: true, force: true });
      present = new Map(files);
    },
    [Symbol.dispose]() {
      ending[Symbol.dispose]();
      remove();
    },
  };
}

function write(path: string, entry: Entry): void {
  mkdirSync(dirname(path), { recursive: true });
  if (entry instanceof Buffer) writeFileSync(path, entry);
  else if ("link" in entry) symlinkSync(entry.link, path);
  else mkdirSync(path);
}

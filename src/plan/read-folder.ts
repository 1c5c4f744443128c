/** Reads the data files of a folder, and tells which are missing or are not a plan's. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { z } from "zod";
import type { Problem } from "./problem.ts";
import { nearest } from "./suggest.ts";
import { readYaml, type YamlFile } from "./yaml/yaml-file.ts";

/** A data file with what it must be like. */
export interface DataFile extends YamlFile {
  schema: z.ZodType;
  /** Its place among the plan's files, from 0. */
  rank: number;
}

export interface Folder {
  sources: Map<string, DataFile>;
  /** Files that a plan may leave out, and this one does. */
  absent: string[];
  /** Files that the plan needs or has under a mistyped name: what they hold is not known. */
  lost: string[];
  problems: Problem[];
}

/**
 * `missing-folder`, `missing-file` and `unknown-file`; besides, the syntax problems of each file.
 * @param files schemas by name of file
 */
export function readFolder(directory: string, files: ReadonlyMap<string, z.ZodType>): Folder {
  const folder: Folder = { sources: new Map(), absent: [], lost: [], problems: [] };
  const shown = asTyped(directory);
  const tell = (file: string, code: string, message: string, fix: string) =>
    folder.problems.push({ file, line: 1, column: 1, code, message, fix });

  if (!isFolder(directory)) {
    tell(
      shown,
      "missing-folder",
      existsSync(directory) ? `${shown} is not a folder.` : `There is no folder ${shown}.`,
      "Name the folder of the plan's data files.",
    );
    return folder;
  }
  const found = readdirSync(directory).filter(
    (file) => /\.ya?ml$/i.test(file) && statSync(join(directory, file)).isFile(),
  );
  const missing = [...files.keys()].filter((name) => !found.includes(`${name}.yaml`));
  const ranks = [...files.keys()];
  for (const file of found) {
    const name = file.replace(/\.yaml$/, "");
    const schema = files.get(name);
    if (schema) {
      const yaml = readYaml(join(shown, file), readFileSync(join(directory, file), "utf8"));
      folder.sources.set(name, { ...yaml, schema, rank: ranks.indexOf(name) });
      folder.problems.push(...yaml.problems);
      continue;
    }
    const meant = nearest(
      file,
      missing.map((one) => `${one}.yaml`),
    );
    folder.lost.push(...missing.filter((one) => `${one}.yaml` === meant));
    tell(
      join(shown, file),
      "unknown-file",
      `${file} is not a file of a plan.`,
      meant ? `Did you mean "${meant}"?` : "Move it to another folder, or remove it.",
    );
  }
  for (const name of missing.filter((one) => !folder.lost.includes(one))) {
    if (files.get(name) instanceof z.ZodOptional) {
      folder.absent.push(name);
      continue;
    }
    folder.lost.push(name);
    tell(
      join(shown, `${name}.yaml`),
      "missing-file",
      `${name}.yaml is not there.`,
      "Add it: every plan needs this file.",
    );
  }
  return folder;
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Path as seen from where the command was typed; outside of it, as it was given. */
function asTyped(directory: string): string {
  const path = relative(process.cwd(), directory) || ".";
  return path.startsWith("..") && isAbsolute(directory) ? directory : path;
}

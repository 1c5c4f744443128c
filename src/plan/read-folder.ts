/** Reads the data files of a folder, and tells which are missing or are not a plan's. */
import { isAbsolute, join, relative } from "node:path";
import { z } from "zod";
import { readInput, readInputFolder } from "./input/read-input.ts";
import type { Problem } from "./problem.ts";
import { nearest } from "./suggest.ts";
import { readYamlBytes } from "./yaml/read-bytes.ts";
import type { YamlFile } from "./yaml/yaml-file.ts";

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
  /** Files that the plan needs, has under a mistyped name or cannot be read: what they hold is not known. */
  lost: string[];
  problems: Problem[];
}

/**
 * `missing-folder`, `missing-file`, `unknown-file` and what `readInput` tells; besides, the syntax
 * problems of each file.
 * @param files schemas by name of file
 */
export function readFolder(directory: string, files: ReadonlyMap<string, z.ZodType>): Folder {
  const folder: Folder = { sources: new Map(), absent: [], lost: [], problems: [] };
  const shown = asTyped(directory);
  const tell = (file: string, code: string, message: string, fix: string) =>
    folder.problems.push({ file, line: 1, column: 1, code, message, fix });

  const entries = readInputFolder(directory, shown);
  if (!entries?.ok) {
    const problem = entries?.problem;
    const message = problem?.message ?? `There is no folder ${shown}.`;
    const isMissing = problem === undefined || problem.code === "missing-folder";
    if (isMissing)
      tell(shown, "missing-folder", message, "Name the folder of the plan's data files.");
    else folder.problems.push(problem);
    return folder;
  }
  const ranks = [...files.keys()];
  const isOfPlan = (name: string) => ranks.some((one) => `${one}.yaml` === name);
  const found = entries.content
    .filter((entry) => isOfPlan(entry.name) || !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/i.test(name));
  const missing = ranks.filter((name) => !found.includes(`${name}.yaml`));
  for (const file of found) {
    const name = file.replace(/\.yaml$/, "");
    const schema = files.get(name);
    if (schema) {
      const read = readInput(join(directory, file), join(shown, file));
      if (read?.ok) {
        const yaml = readYamlBytes(join(shown, file), read.content);
        folder.sources.set(name, { ...yaml, schema, rank: ranks.indexOf(name) });
        folder.problems.push(...yaml.problems);
      } else {
        folder.lost.push(name);
        if (read) folder.problems.push(read.problem);
      }
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

/** Path as seen from where the command was typed; outside of it, as it was given. */
function asTyped(directory: string): string {
  const path = relative(process.cwd(), directory) || ".";
  return path.startsWith("..") && isAbsolute(directory) ? directory : path;
}

/** Reads the data files of a folder, and tells which are missing or are not a plan's. */
import { isAbsolute, join, relative } from "node:path";
import { z } from "zod";
import { readInput, readInputFolder } from "./input/read-input.ts";
import type { Problem } from "./problem.ts";
import { type FileName, files, planFiles } from "./schema/files.ts";
import { nearest } from "./suggest.ts";
import { readYamlBytes } from "./yaml/read-bytes.ts";
import type { YamlFile } from "./yaml/yaml-file.ts";

const names = planFiles.keyof();

export interface Folder {
  sources: Map<FileName, YamlFile>;
  /** Files that a plan may leave out, and this one does. */
  absent: FileName[];
  /** Files that the plan needs, has under a mistyped name or cannot be read: what they hold is not known. */
  lost: FileName[];
  problems: Problem[];
}

/** `missing-folder`, `missing-file`, `unknown-file` and what `readInput` tells; besides, the syntax problems of each file. */
export function readFolder(directory: string): Folder {
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
  const isOfPlan = (name: string) => names.options.some((one) => `${one}.yaml` === name);
  const found = entries.content
    .filter((entry) => isOfPlan(entry.name) || !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/i.test(name));
  const missing = names.options.filter((name) => !found.includes(`${name}.yaml`));
  for (const file of found) {
    const name = names.safeParse(file.replace(/\.yaml$/, ""));
    if (name.success) {
      const read = readInput(join(directory, file), join(shown, file));
      if (read?.ok) {
        const yaml = readYamlBytes(join(shown, file), read.content);
        folder.sources.set(name.data, yaml);
        folder.problems.push(...yaml.problems);
      } else {
        folder.lost.push(name.data);
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
    if (files[name] instanceof z.ZodOptional) {
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

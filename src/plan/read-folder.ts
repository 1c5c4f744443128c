/** Reads the data files of a folder, and tells which are missing or are not a plan's. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { z } from "zod";
import type { Problem } from "./problem.ts";
import { type FileName, files, planFiles } from "./schema/files.ts";
import { nearest } from "./suggest.ts";
import { readYaml, type YamlFile } from "./yaml/yaml-file.ts";

const names = planFiles.keyof();

export interface Folder {
  sources: Map<FileName, YamlFile>;
  /** Files that a plan may leave out, and this one does. */
  absent: FileName[];
  /** Files that the plan needs or has under a mistyped name: what they hold is not known. */
  lost: FileName[];
  problems: Problem[];
}

/** `missing-folder`, `missing-file` and `unknown-file`; besides, the syntax problems of each file. */
export function readFolder(directory: string): Folder {
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
  const missing = names.options.filter((name) => !found.includes(`${name}.yaml`));
  for (const file of found) {
    const name = names.safeParse(file.replace(/\.yaml$/, ""));
    if (name.success) {
      const yaml = readYaml(join(shown, file), readFileSync(join(directory, file), "utf8"));
      folder.sources.set(name.data, yaml);
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

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Path as seen from where the command was typed; outside of it, as it was given. */
function asTyped(directory: string): string {
  const path = relative(process.cwd(), directory) || ".";
  return path.startsWith("..") && isAbsolute(directory) ? directory : path;
}

/** The problem of something that no reader would ever see. */
import type { Problem } from "../problem.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";

/** With the file in which nothing shows it: deck or site. */
export interface Orphan extends Problem {
  lacking?: string | undefined;
}

/** `orphan` at a place in a file. @param lacking name of the file in which nothing shows it */
export const orphan = (
  yaml: YamlFile,
  path: Path,
  message: string,
  fix: string,
  lacking?: string,
): Orphan => ({
  file: yaml.file,
  ...yaml.at(path),
  code: "orphan",
  message,
  fix,
  lacking,
});

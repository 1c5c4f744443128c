/** The problem of something that no reader would ever see. */
import type { Problem } from "../problem.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";

/** `orphan` at a place in a file. */
export const orphan = (yaml: YamlFile, path: Path, message: string, fix: string): Problem => ({
  file: yaml.file,
  ...yaml.at(path),
  code: "orphan",
  message,
  fix,
});

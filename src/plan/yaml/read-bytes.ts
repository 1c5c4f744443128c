/** Reads the bytes of a YAML file, which must be text in UTF-8. */
import { decodeUtf8 } from "../input/decode.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** Like `readYaml`; a file that is no text in UTF-8 has `not-utf-8` as its one problem. */
export function readYamlBytes(file: string, bytes: Uint8Array): YamlFile {
  const decoded = decodeUtf8(file, bytes);
  if (decoded.ok) return readYaml(file, decoded.text);
  return { ...readYaml(file, ""), data: undefined, problems: [decoded.problem] };
}

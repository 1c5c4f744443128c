/** Reads the bytes of a YAML file, which must be text in UTF-8. */
import { hash } from "node:crypto";
import { decodeUtf8 } from "../input/decode.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** Readings are kept of files that have few enough bytes, and so many of them as some plans have. */
const KEPT = { bytes: 2 ** 14, readings: 64 };

/** The last readings by file and content. A preview reads all files at every change of one of them. */
const kept = new Map<string, YamlFile>();

/** Like `readYaml`; a file that is no text in UTF-8 has `not-utf-8` as its one problem. */
export function readYamlBytes(file: string, bytes: Uint8Array): YamlFile {
  if (bytes.length > KEPT.bytes) return readAnew(file, bytes);
  const key = `${hash("sha256", bytes)} ${file}`;
  const yaml = kept.get(key) ?? readAnew(file, bytes);
  // What is asked for again comes last, and goes last.
  kept.delete(key);
  kept.set(key, yaml);
  const [oldest = key] = kept.keys();
  if (kept.size > KEPT.readings) kept.delete(oldest);
  return yaml;
}

function readAnew(file: string, bytes: Uint8Array): YamlFile {
  const decoded = decodeUtf8(file, bytes);
  if (decoded.ok) return readYaml(file, decoded.text);
  return { ...readYaml(file, ""), data: undefined, problems: [decoded.problem] };
}

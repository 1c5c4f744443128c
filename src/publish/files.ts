/** Tells of the files in a folder: their paths, sizes and checksums. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Paths of all files within the folder, with "/" between names, in the order of their characters. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Size and SHA-256 of a file. */
export function factsOf(path: string): { bytes: number; sha256: string } {
  const content = readFileSync(path);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { bytes: content.length, sha256 };
}

/** Writes a file so that whatever happens it is the old one or the new one, whole. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { destinationOf } from "./destination.ts";

/** Writes beside the file, or beside what a symbolic link leads to, and renames into its place. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const place = destinationOf(file);
  const next = `${place}.${process.pid}`;
  try {
    writeFileSync(next, content);
    renameSync(next, place);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

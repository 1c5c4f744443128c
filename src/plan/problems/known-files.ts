/** What is known of all files together while problems are looked for. */
import type { DataFile } from "../read-folder.ts";
import type { BlindSpots } from "./blind-spots.ts";
import type { Referred, Relations } from "./relations.ts";

export interface KnownFiles {
  /** The files that could be read, by name. */
  files: ReadonlyMap<string, DataFile>;
  /** All files that are there, those that could not be read included. */
  sources: ReadonlyMap<string, DataFile>;
  /** Files that are there under a mistyped name. */
  lost: readonly string[];
  relations: Relations;
  /** References that lead nowhere: what they were meant for is no orphan. */
  unknown: readonly Referred[];
  blind: BlindSpots;
}

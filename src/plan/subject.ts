/** What the plan must know of whatever it speaks of: its file, where it is shown, what only it can find wrong. */
import type { z } from "zod";
import type { ShownSubject } from "./layout-facts.ts";
import type { Problem } from "./problem.ts";
import type { KnownFiles } from "./problems/known-files.ts";
import type { DataFile } from "./read-folder.ts";
import type { Plan } from "./schema/files.ts";
import type { Path } from "./yaml/yaml-file.ts";

/** A kind that only makes sense where something in the file `from` names it. */
export interface Need {
  kind: string;
  from: string;
  fix: string;
}

/** An address outside the site that stands in no text, with its place in the subject's file. */
export interface WrittenAddress {
  address: string;
  path: Path;
}

/** A subject as far as its data go. Its methods get the subject's own part of a checked plan. */
export interface PlanSubject extends ShownSubject {
  /** The part in the plan's JSON, where more is known of it than its file must say. */
  readonly published?: z.ZodType;
  /** It is no part of the plan's JSON. */
  readonly isUnpublished?: true;
  readonly needs?: readonly Need[];
  /** What only the subject can find wrong, also in files whose shape is not right. */
  problems?(known: KnownFiles): Problem[];
  /** What is right but should be looked at, and keeps nothing from being published. */
  warnings?(part: unknown, plan: Plan, file: DataFile): Problem[];
  /** Texts that ship with the program and that the part shows in a language. */
  shippedTexts?(part: unknown, language: string): readonly string[];
  /** Addresses that readers are led to and that are put together from the data. */
  addresses?(part: unknown, languages: readonly string[]): WrittenAddress[];
}

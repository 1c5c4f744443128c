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

/** A text as readers of an edition see it, in the plan's own language where it has no translation. */
export interface ShownText {
  /** Without markup. */
  text: string;
  /** Code of the language in which it is. */
  language: string;
  /** Name of its data file, e.g. channels. */
  file: string;
}

/** A subject as far as its data go. Its methods get the subject's own part of a checked plan. */
export interface PlanSubject extends ShownSubject {
  /** The part in the plan's JSON, where more is known of it than its file must say. */
  readonly published?: z.ZodType;
  /** It is no part of the plan's JSON. */
  readonly isUnpublished?: true;
  readonly needs?: readonly Need[];
  /** Kinds of its things that the search finds, each by a record of its own. */
  readonly searched?: readonly string[];
  /** What only the subject can find wrong, also in files whose shape is not right. */
  problems?(known: KnownFiles, subjects: readonly PlanSubject[]): Problem[];
  /** What is right but should be looked at, and keeps nothing from being published. */
  warnings?(part: unknown, plan: Plan, file: DataFile): Problem[];
  /**
   * What only the texts of all published languages show to be wrong.
   * @param texts of the whole plan by code of the edition's language, the plan's own among them
   */
  textProblems?(
    part: unknown,
    file: DataFile,
    texts: ReadonlyMap<string, readonly ShownText[]>,
  ): Problem[];
  /** A text without the words that it explains to readers; it leaves out all of its own file's. */
  unexplained?(part: unknown, text: ShownText): string;
  /** Texts that ship with the program and that the part shows in a language. */
  shippedTexts?(part: unknown, language: string): readonly string[];
  /** Addresses that readers are led to and that are put together from the data. */
  addresses?(part: unknown, languages: readonly string[]): WrittenAddress[];
}

/** What a mutation is: one way to spoil a plan, or to change it. */
import type { Choices } from "./choices.ts";
import type { ChangedFiles } from "./plan-files.ts";

export const KINDS = [
  "bytes",
  "yaml",
  "meaning",
  "catalogue",
  "interface",
  "brand",
  "folder",
] as const;

export type Kind = (typeof KINDS)[number];

/** Changes the files by the choices alone, so that the same choices change them alike. */
export type Mutate = (files: ChangedFiles, choices: Choices) => void;

/** Ways to change a plan, by their names. */
export type Mutations = Readonly<Record<string, Mutate>>;

/** All mutations by kind, and how the generator chooses among them. */
import fc from "fast-check";
import { Choices, type Drawn, drawn } from "../choices.ts";
import type { Kind, Mutations } from "../mutation.ts";
import type { ChangedFiles } from "../plan-files.ts";
import { brandMutations } from "./of-brands.ts";
import { byteMutations } from "./of-bytes.ts";
import { catalogueMutations } from "./of-catalogues.ts";
import { folderMutations } from "./of-folders.ts";
import { meaningMutations } from "./of-meaning.ts";
import { wordMutations } from "./of-words.ts";
import { yamlMutations } from "./of-yaml.ts";

const all: Readonly<Record<Kind, Mutations>> = {
  bytes: byteMutations,
  yaml: yamlMutations,
  meaning: meaningMutations,
  catalogue: catalogueMutations,
  interface: wordMutations,
  brand: brandMutations,
  folder: folderMutations,
};

/** How often each kind is tried, in proportion. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  ...{ bytes: 20, yaml: 22, meaning: 34, catalogue: 13, interface: 6, brand: 1, folder: 4 },
};

/** One mutation as the generator draws it: with its name and choices it can be repeated. */
export interface DrawnMutation extends Drawn {
  kind: Kind;
  name: string;
}

const ofKind = (kind: Kind): fc.Arbitrary<DrawnMutation> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(all[kind])), drawn)
    .map(([name, choices]) => ({ kind, name, ...choices }));

/** A mutation of one of these kinds. */
export const mutationOf = (kinds: readonly Kind[]): fc.Arbitrary<DrawnMutation> =>
  fc.oneof(...kinds.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: ofKind(kind) })));

/** Changes the files. */
export function mutate(files: ChangedFiles, drawn: DrawnMutation): void {
  all[drawn.kind][drawn.name]?.(files, new Choices(drawn));
}

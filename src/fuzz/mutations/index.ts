/** All mutations by kind, and how the generator chooses among them. */
import fc from "fast-check";
import { Choices, type Drawn, drawn } from "../choices.ts";
import type { Kind, Mutations } from "../mutation.ts";
import type { ChangedFiles } from "../plan-files.ts";
import { brand } from "./brand.ts";
import { bytes } from "./bytes.ts";
import { catalogue } from "./catalogue.ts";
import { folder } from "./folder.ts";
import { interfaceWords } from "./interface.ts";
import { meaning } from "./meaning.ts";
import { yaml } from "./yaml.ts";

const all: Readonly<Record<Kind, Mutations>> = {
  ...{ bytes, yaml, meaning, catalogue, interface: interfaceWords, brand, folder },
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

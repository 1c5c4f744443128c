/** What there is to check: the edition as a whole, each page, and each output that proves its files. */
import { OUTPUTS } from "../../outputs/index.ts";
import type { Output } from "../../outputs/output.ts";
import type { BuiltEdition } from "../built-edition.ts";

/** The relations between the files. */
export const EDITION = "edition";

/** The subjects in the order of the edition's own list; an output's goes by its id. */
export const subjectsOf = (
  edition: BuiltEdition,
  outputs: readonly Output[] = OUTPUTS,
): string[] => [
  EDITION,
  ...edition.pages.map(({ file }) => file),
  ...outputs.filter(({ prove }) => (prove?.files(edition).length ?? 0) > 0).map(({ id }) => id),
];

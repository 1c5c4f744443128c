/** Who answers for what. */
import type { PartOf } from "../subject.ts";
import type { responsibilitiesSchema } from "./schema.ts";

/** It is shown as it is written. */
export type ResponsibilitiesView = PartOf<typeof responsibilitiesSchema>;

export const responsibilitiesView = (all: ResponsibilitiesView): ResponsibilitiesView => all;

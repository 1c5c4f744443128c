/** Participants' definitions of participation. */
import type { PartOf } from "../subject.ts";
import type { definitionsSchema } from "./schema.ts";

/** They are shown as they are written. */
export type DefinitionsView = PartOf<typeof definitionsSchema>;

export const definitionsView = (definitions: DefinitionsView): DefinitionsView => definitions;

/** The glossary as an edition has it. */
import type { PartOf } from "../subject.ts";
import type { glossarySchema } from "./schema.ts";

export type Glossary = PartOf<typeof glossarySchema>;
export type Entry = Glossary["groups"][number]["entries"][number];

/** All words, group by group. */
export const entriesOf = <E>({ groups }: { groups: readonly { entries: readonly E[] }[] }): E[] =>
  groups.flatMap(({ entries }) => entries);

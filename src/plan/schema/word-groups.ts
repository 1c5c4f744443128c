/** The shape of words of site and deck: by key, in groups. */
import type { z } from "zod";

/** Words by key, in their groups. */
export type WordGroups = Readonly<Record<string, z.ZodObject>>;

/** What words are once they are read. */
export type WordsIn<G extends WordGroups> = { [Group in keyof G]: z.output<G[Group]> };

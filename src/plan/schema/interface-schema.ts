/** All words of site and deck, the house's and those that subjects bring, and interface.yaml, which replaces some. */
import { z } from "zod";
import type { ShownSubject } from "../layout-facts.ts";
import { generalWords } from "./interface.ts";
import { descriptionOf } from "./walk.ts";
import type { WordsIn } from "./word-groups.ts";

/** The words of each group; those that a subject brings are known where it asks for them. */
export type InterfaceWords = WordsIn<typeof generalWords>;

/** Any of the words of any group, or none. */
type SomeOf<W> = { [Group in keyof W]?: Partial<W[Group]> | undefined };

/** All words, as they ship with the program in each of its languages. */
export function interfaceSchema(subjects: readonly ShownSubject[]): z.ZodType<InterfaceWords>;
export function interfaceSchema(subjects: readonly ShownSubject[]): z.ZodType {
  return z.strictObject(Object.fromEntries(wordGroups(subjects)));
}

/** Words that a plan puts in the place of the program's. */
export function ownInterfaceSchema(
  subjects: readonly ShownSubject[],
): z.ZodType<SomeOf<InterfaceWords>>;
export function ownInterfaceSchema(subjects: readonly ShownSubject[]): z.ZodType {
  const groups = [...wordGroups(subjects)].map(([name, group]) => {
    const some = group.partial().meta({ description: descriptionOf(group) });
    return [name, some.optional()];
  });
  return z.strictObject(Object.fromEntries(groups)).meta({
    title: "Interface",
    description:
      "Words of the site and the deck that this plan puts in the place of the program's, in its own language.",
  });
}

/**
 * All words by group: a subject may add words to a group that is there.
 * @throws if two bring the same word
 */
function wordGroups(subjects: readonly ShownSubject[]): Map<string, z.ZodObject> {
  const groups = new Map<string, z.ZodObject>(Object.entries(generalWords));
  for (const { name, words = {} } of subjects)
    for (const [group, own] of Object.entries(words)) {
      const known = groups.get(group);
      const double = Object.keys(own.shape).find((key) => known && key in known.shape);
      if (double) throw new Error(`The interface has ${group}.${double} before ${name} brings it.`);
      const all = known?.extend(own.shape).meta({ description: descriptionOf(known) });
      groups.set(group, all ?? own);
    }
  return groups;
}

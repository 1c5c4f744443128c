/** The data files of a plan: those that every plan has for itself, and one for each subject. */
import { z } from "zod";
import type { ShownSubject } from "../layout-facts.ts";
import { deckSchema } from "./deck.ts";
import { ownInterfaceSchema } from "./interface.ts";
import { lastCheckSchema } from "./last-check.ts";
import { planSchema } from "./plan.ts";
import { siteSchema } from "./site.ts";
import { wordDivisionSchema } from "./word-division.ts";

/** Files that go before the subjects' in everything that goes through a plan. */
const makeFirst = (subjects: readonly ShownSubject[]) => ({
  plan: planSchema,
  site: siteSchema(subjects),
  deck: deckSchema(subjects),
  interface: ownInterfaceSchema.optional(),
});

/** Made once for each registry: the preview reads the plan again at every change. */
const made = new WeakMap<readonly ShownSubject[], ReturnType<typeof makeFirst>>();

function first(subjects: readonly ShownSubject[]): ReturnType<typeof makeFirst> {
  const files = made.get(subjects) ?? makeFirst(subjects);
  made.set(subjects, files);
  return files;
}

/** Files that go after them. */
const last = {
  "last-check": lastCheckSchema.optional(),
  "word-division": wordDivisionSchema.optional(),
};

/** Names of the files that are no subject's and no part of the plan's JSON. */
export const furniture: readonly string[] = ["site", "interface", ...Object.keys(last)];

/** `<name>.yaml` in the data folder and the part of the plan it holds. Optional ones may be absent. */
export function filesOf(subjects: readonly ShownSubject[]): Map<string, z.ZodType> {
  return new Map<string, z.ZodType>([
    ...Object.entries(first(subjects)),
    ...subjects.map(({ name, schema }): [string, z.ZodType] => [name, schema.optional()]),
    ...Object.entries(last),
  ]);
}

/** The schema of a whole plan. */
export function planFiles(subjects: readonly ShownSubject[]): z.ZodType<Plan> {
  const own = Object.fromEntries(subjects.map(({ name, schema }) => [name, schema.optional()]));
  return z.object({ ...first(subjects), ...own, ...last });
}

type Frame = ReturnType<typeof first> & typeof last;

/** A whole plan, shaped and checked, in its own language; of its subjects nothing is known here. */
export type Plan = {
  [Name in keyof Frame as undefined extends z.output<Frame[Name]> ? never : Name]: z.output<
    Frame[Name]
  >;
} & {
  [Name in keyof Frame as undefined extends z.output<Frame[Name]> ? Name : never]?: z.output<
    Frame[Name]
  >;
};

/** A plan with the parts of these subjects. */
export type PlanOf<S extends ShownSubject> = Plan & {
  [Part in S as Part["name"]]?: z.output<Part["schema"]>;
};

export type FileName = string;

/** What the plan must know of whatever it speaks of: its file, where it is shown, what only it can find wrong. */
import type { z } from "zod";
import type { Problem } from "./problem.ts";
import type { KnownFiles } from "./problems/known-files.ts";
import type { DataFile } from "./read-folder.ts";
import type { Plan } from "./schema/files.ts";
import type { Path } from "./yaml/yaml-file.ts";

/** The one thing of a kind that a page or slide shows, named under `shows`. */
export interface ShownThing {
  /** Kind of the thing, e.g. "level". */
  kind: string;
  /** One sentence for editors about `shows`. */
  description: string;
}

/** What a layout of pages is to the plan's files. */
export interface PageFacts {
  /** Place among the layouts that editors are offered, from 0; after all others if left out. */
  rank?: number;
  /** The page shows one thing, which gives it its title; `page` is one sentence for editors. */
  one?: ShownThing & { page: string; hasLead?: true };
  /** The subject's file is shown only where a page has the layout. */
  isNeededByFile?: true;
  /** Every site has a page of the layout. */
  isNeeded?: true;
  /** A site has one page of the layout at most. */
  isSingle?: true;
  /** Way to the part of the file whose things have their anchors here; to the list, where the page shows one. */
  holds?: Path;
  /** Whatever channels of other pages it lists has its present id here too. */
  repeatsAnchors?: true;
}

/** What a layout of slides is to the plan's files. */
export interface SlideFacts {
  /** One sentence for editors. */
  description: string;
  one?: ShownThing;
  /** The subject's file is shown only where a slide has the layout. */
  isNeededByFile?: true;
}

/** A kind that only makes sense where something in the file `from` names it. */
export interface Need {
  kind: string;
  from: string;
  fix: string;
}

/** An address outside the site that stands in no text, with its place in the subject's file. */
export interface WrittenAddress {
  address: string;
  path: Path;
}

/** A subject as far as its data go. Its methods get the subject's own part of a checked plan. */
export interface PlanSubject {
  /** Name of its file in the data folder, without .yaml; a plan may leave the file out. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** The part in the plan's JSON, where more is known of it than its file must say. */
  readonly published?: z.ZodType;
  /** It is no part of the plan's JSON. */
  readonly isUnpublished?: true;
  readonly pages: Readonly<Record<string, PageFacts>>;
  readonly slides: Readonly<Record<string, SlideFacts>>;
  readonly needs?: readonly Need[];
  /** What only the subject can find wrong, also in files whose shape is not right. */
  problems?(known: KnownFiles): Problem[];
  /** What is right but should be looked at, and keeps nothing from being published. */
  warnings?(part: unknown, plan: Plan, file: DataFile): Problem[];
  /** Addresses that readers are led to and that are put together from the data. */
  addresses?(part: unknown, languages: readonly string[]): WrittenAddress[];
}

/** Each layout of the subjects' pages with its facts and the name of its subject. */
export const pageLayouts = (subjects: readonly PlanSubject[]) =>
  subjects.flatMap(({ name, pages }) =>
    Object.entries(pages).map(([layout, facts]) => ({ subject: name, layout, facts })),
  );

/** Each layout of the subjects' slides with its facts and the name of its subject. */
export const slideLayouts = (subjects: readonly PlanSubject[]) =>
  subjects.flatMap(({ name, slides }) =>
    Object.entries(slides).map(([layout, facts]) => ({ subject: name, layout, facts })),
  );

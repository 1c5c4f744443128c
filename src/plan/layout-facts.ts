/** What layouts of pages and slides are to the plan's files, and whose they are. */
import type { z } from "zod";
import type { WordGroups } from "./schema/word-groups.ts";
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
  /** Layout of the page below which each such thing has a page of its own, without being written down. */
  below?: string;
  /** The subject's file is shown only where a page has the layout. */
  isNeededByFile?: true;
  /** The page stands without the subject's file, which only adds to it. */
  needsNoFile?: true;
  /** Key of the part of the file that it shows and a plan may leave out; the whole file if left out. */
  ofPart?: string;
  /** Every site has a page of the layout. */
  isNeeded?: true;
  /** A site has one page of the layout at most. */
  isSingle?: true;
  /** Way to the part of the file whose things have their anchors here; to the list, where the page shows one. */
  holds?: Path;
  /** What other pages hold and it lists has its present id here too. */
  repeatsAnchors?: true;
}

/** What a layout of slides is to the plan's files. */
export interface SlideFacts {
  /** One sentence for editors. */
  description: string;
  one?: ShownThing;
  /** The subject's file is shown only where a slide has the layout. */
  isNeededByFile?: true;
  /** Key of the part of the file that it shows and a plan may leave out; the whole file if left out. */
  ofPart?: string;
}

/** As much of a subject as the schemas of all files are made from. */
export interface ShownSubject {
  /** Name of its file in the data folder, without .yaml; a plan may leave the file out. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** Words of site and deck that only it has, by group; they stand in its folder, as words/<language>.yaml. */
  readonly words?: WordGroups;
  readonly pages: Readonly<Record<string, PageFacts>>;
  readonly slides: Readonly<Record<string, SlideFacts>>;
}

/** Each layout of the subjects' pages with its facts and the name of its subject. */
export const pageLayouts = (subjects: readonly ShownSubject[]) =>
  subjects.flatMap(({ name, pages }) =>
    Object.entries(pages).map(([layout, facts]) => ({ subject: name, layout, facts })),
  );

/** Each layout of the subjects' slides with its facts and the name of its subject. */
export const slideLayouts = (subjects: readonly ShownSubject[]) =>
  subjects.flatMap(({ name, slides }) =>
    Object.entries(slides).map(([layout, facts]) => ({ subject: name, layout, facts })),
  );

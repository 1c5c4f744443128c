/** The definition of a subject: one object, from whose schema all else gets its types. */
import type { z } from "zod";
import type { Localized } from "../language/localized.ts";
import type { Words } from "../language/words.ts";
import type { Problem } from "../plan/problem.ts";
import type { DataFile } from "../plan/read-folder.ts";
import type { Plan } from "../plan/schema/files.ts";
import type { WordGroups } from "../plan/schema/word-groups.ts";
import type { ShownText, WrittenAddress } from "../plan/subject.ts";
import type { Around, Mention } from "../site/around.ts";
import type { Editing } from "../site/editing.ts";
import type { Edition } from "../site/edition.ts";
import type { Link } from "../site/link.ts";
import type { LinkList } from "../site/link-list.ts";
import type { Page } from "../site/page.ts";
import type { SearchRecord, SearchWords } from "../site/search-record.ts";
import type { PageLayout, Place, Readers, SiteSubject, SlideLayout } from "../site/subject.ts";

/** A layout of pages for a subject whose part of an edition's plan is a `Part`. */
export interface PageOf<Part> extends PageLayout {
  titleOf?(part: Part, id: string, edition: Edition): Words | undefined;
  shortOf?(part: Part, id: string): Words | undefined;
  descriptionOf?(part: Part, id: string, edition: Edition): Words | undefined;
  view?(part: Part, around: Around, id: string): unknown;
}

/** A layout of slides for such a subject. */
export interface SlideOf<Part> extends SlideLayout {
  view(part: Part, around: Around, id: string): { title: Words };
}

/** A subject with the types of its schema `S`, its pages `P`, its slides `D` and its words `W`. */
export interface Subject<
  N extends string,
  S extends z.ZodType,
  P extends Readonly<Record<string, PageLayout>>,
  D extends Readonly<Record<string, SlideLayout>>,
  W extends WordGroups,
> extends SiteSubject {
  readonly name: N;
  readonly schema: S;
  readonly words?: W;
  readonly pages: P;
  readonly slides: D;
  warnings?(part: z.output<S>, plan: Plan, file: DataFile): Problem[];
  textProblems?(
    part: z.output<S>,
    file: DataFile,
    texts: ReadonlyMap<string, readonly ShownText[]>,
  ): Problem[];
  unexplained?(part: z.output<S>, text: ShownText): string;
  shippedTexts?(part: z.output<S>, language: string): readonly string[];
  addresses?(part: z.output<S>, languages: readonly string[]): WrittenAddress[];
  places?(part: PartOf<S>, edition: Edition): Iterable<Place>;
  mentions?(part: PartOf<S>, id: string): Mention[];
  outsideLink?(part: PartOf<S>, around: Around, id: string): Link | undefined;
  editing?(part: PartOf<S>): Editing;
  records?(part: PartOf<S>, around: Around): Iterable<SearchRecord>;
  searchWords?(part: PartOf<S>, language: string): Iterable<SearchWords>;
  readers?(part: PartOf<S>, around: Around): Readers | undefined;
  linkList?(part: PartOf<S>, around: Around, page: Page): LinkList | undefined;
}

/** What a schema's file is in an edition. */
export type PartOf<S extends z.ZodType> = Localized<z.output<S>>;

/**
 * Defines a subject. Its methods get its own part of the plan, typed by the schema.
 * @example export const actions = defineSubject({ name: "actions", schema, pages: {…}, slides: {…} });
 */
export const defineSubject = <
  const N extends string,
  S extends z.ZodType,
  P extends Readonly<Record<string, PageOf<PartOf<S>>>>,
  D extends Readonly<Record<string, SlideOf<PartOf<S>>>>,
  W extends WordGroups,
>(
  subject: Subject<N, S, P, D, W>,
): Subject<N, S, P, D, W> => subject;

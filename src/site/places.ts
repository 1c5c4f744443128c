/** Where each thing of the plan is to be found on the site, so that other pages can lead there. */
import { asName } from "../language/name-words.ts";
import type { Words } from "../language/words.ts";
import type { Link } from "./link.ts";

/** Links by the id of what they lead to. Things on pages that the site does not have are left out. */
export type Places = ReadonlyMap<string, Link>;

/** Where a place is kept whose id may be another thing's as well. */
export const keyOfKind = (kind: string, id: string): string => `${kind} ${id}`;

/** The place of a thing of a kind whose ids may be other things' as well. */
export const placeOfKind = (places: Places, kind: string, id: string): Link | undefined =>
  places.get(keyOfKind(kind, id));

/** Words that may stand in a link: without links of their own, for those cannot lie inside each other. */
export const unlinked = (words: Words): Words => ({
  ...words,
  html: words.html.replace(/<\/?a\b[^>]*>/g, ""),
});

/** Words as the name of a place. */
export const placeName = (words: Words): Words => asName(unlinked(words));

/** Links for ids, in their order. */
export const linksFor = (places: Places, ids: readonly string[] = []): Link[] =>
  ids.flatMap((id) => places.get(id) ?? []);

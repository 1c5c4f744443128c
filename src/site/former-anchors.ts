/** Earlier ids of things: those that stay beside the thing, and those left behind on another page. */
import type { Words } from "../language/words.ts";
import { homeOf } from "../plan/homes.ts";
import type { Path } from "../plan/yaml/yaml-file.ts";
import type { Edition } from "./edition.ts";
import type { Link } from "./link.ts";
import type { Page } from "./page.ts";
import { unlinked } from "./places.ts";

/** A place that a thing has left, with a link to where it is now. */
export interface MovedItem {
  /** The id that it had there. */
  id: string;
  to: Link;
}

export interface FormerAnchors {
  /** Earlier ids by the id of the thing, where it has not left its page. */
  beside: ReadonlyMap<string, readonly string[]>;
  /** What has left a page, by the page's id. */
  left: ReadonlyMap<string, readonly MovedItem[]>;
}

/** All earlier ids of one edition. */
export function formerAnchorsOf(
  { plan, subjects }: Edition,
  pages: readonly Page[],
): FormerAnchors {
  const beside = new Map<string, string[]>();
  const left = new Map<string, MovedItem[]>();
  const visit = (file: string, data: unknown, value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) visit(file, data, part, [...path, key]);
    const thing = formerlyKnown(value);
    const home = thing && homeOf(subjects, file, path, data, pages);
    if (!home) return;
    for (const written of thing.former) {
      const [id = "", page] = written.split("#").reverse();
      if (page === undefined || page === home.id)
        beside.set(thing.id, [...(beside.get(thing.id) ?? []), id]);
      else left.set(page, [...(left.get(page) ?? []), { id, to: placeOf(thing, home) }]);
    }
  };
  // What belongs to site.yaml has pages of its own, with earlier addresses in place of ids.
  const { site: _site, ...files } = plan;
  for (const [file, data] of Object.entries(files)) visit(file, data, data, []);
  return { beside, left };
}

interface FormerlyKnown {
  id: string;
  former: readonly string[];
  words: Words | undefined;
}

function formerlyKnown(value: object): FormerlyKnown | undefined {
  if (!("id" in value && "former" in value) || !Array.isArray(value.former)) return undefined;
  const named = ["name", "text", "title"].map((key): unknown => Reflect.get(value, key));
  return { id: String(value.id), former: value.former.map(String), words: named.find(isWords) };
}

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && "html" in value && "plain" in value;

/** A thing that its page is all about is the page itself. */
const placeOf = ({ id, words }: FormerlyKnown, home: Page): Link => ({
  words: unlinked(words ?? home.short),
  address: home.shows === id ? home.address : `${home.address}#${id}`,
});

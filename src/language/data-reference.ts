/** Names the place of a text in the data by ids and keys, which stay when lines move. */
import type { Path } from "../plan/yaml/yaml-file.ts";

/** Ids by the way to the thing that has them; see `wayTo`. */
export type IdsByWay = ReadonlyMap<string, string>;

/** The way to a thing as a key of a map. */
export const wayTo = (path: Path): string => path.map(String).join("/");

/**
 * Reference of the text at `path`: its file, the id of the nearest thing around it that has one, and the
 * keys from there on. Places in lists are left out, so that a further item changes no other's reference.
 * The colon is where gettext has the line: Poedit opens the file before it.
 * @example referenceOf("channels", ["levels", 0, "groups", 2, "title"], ids) // → "channels.yaml:pupils.title"
 */
export function referenceOf(file: string, path: Path, ids: IdsByWay): string {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const id = ids.get(wayTo(path.slice(0, depth)));
    if (id !== undefined) return asReference(file, [id, ...keysIn(path.slice(depth))]);
  }
  return asReference(file, keysIn(path));
}

const asReference = (file: string, steps: readonly PropertyKey[]): string =>
  `${file}.yaml:${steps.join(".")}`;

const keysIn = (path: Path): PropertyKey[] => path.filter((step) => typeof step === "string");

/** Lists places of the data in one line. */
import type { Path, YamlFile } from "../yaml/yaml-file.ts";

/** A value with its file. */
export interface DataPlace {
  yaml: YamlFile;
  path: Path;
  /** The value is a key of a map. */
  isKey?: boolean;
}

/** Line and column of the place. */
export const positionOf = ({ yaml, path, isKey = false }: DataPlace) =>
  isKey ? yaml.atKey(path.slice(0, -1), String(path.at(-1))) : yaml.at(path);

/**
 * All places, each line once, file by file.
 * @example placeList(places) // → "data/editorial.yaml:24, 43 and data/site.yaml:12"
 */
export function placeList(places: readonly DataPlace[]): string {
  const byFile = Map.groupBy(places, ({ yaml }) => yaml.file);
  const lists = [...byFile].map(([file, own]) => {
    const lines = new Set(own.map((place) => positionOf(place).line));
    return `${file}:${[...lines].sort((one, two) => one - two).join(", ")}`;
  });
  return lists.join(" and ");
}

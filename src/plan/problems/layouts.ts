/** Knows which layouts of slides and pages show which data file, and finds files that they lack. */
import { dirname, join } from "node:path";
import type { Problem } from "../problem.ts";
import { isRecord } from "../schema/walk.ts";
import type { PlanSubject } from "../subject.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import { placeList } from "./place-list.ts";

/** Files that show what others describe. */
export const showers = [
  { name: "deck", key: "slides", item: "slide" },
  { name: "site", key: "pages", item: "page" },
] as const;

type Shower = (typeof showers)[number]["name"];

/** Layouts of a shower that show the file of a subject, and which of them the file needs there. */
export function layoutsShowing(
  { pages, slides }: PlanSubject,
  shower: Shower,
): { layout: string; isNeeded: boolean }[] {
  const layouts: Readonly<Record<string, { isNeededByFile?: true }>> =
    shower === "site" ? pages : slides;
  return Object.entries(layouts).map(([layout, { isNeededByFile = false }]) => ({
    layout,
    isNeeded: isNeededByFile,
  }));
}

/** Layouts of a shower's slides or pages, in order; undefined where one has none. */
export function layoutsOf(shower: YamlFile, key: string): unknown[] {
  const items = isRecord(shower.data) ? shower.data[key] : undefined;
  return Array.isArray(items)
    ? items.map((item: unknown) => (isRecord(item) ? item.layout : undefined))
    : [];
}

/**
 * `missing-file`: subjects that slides or pages show and that have no file, each with its problem.
 * @param absent data files that are not there
 */
export function missingSubjects(
  files: ReadonlyMap<string, YamlFile>,
  absent: readonly string[],
  subjects: readonly PlanSubject[],
): Map<string, Problem> {
  const missing = new Map<string, Problem>();
  for (const subject of subjects.filter(({ name }) => absent.includes(name))) {
    const places = showers.flatMap(({ name, key }) => {
      const shower = files.get(name);
      if (!shower) return [];
      const showing = new Set<unknown>(layoutsShowing(subject, name).map(({ layout }) => layout));
      return layoutsOf(shower, key).flatMap((layout, index) =>
        showing.has(layout) ? [{ yaml: shower, path: [key, index, "layout"] }] : [],
      );
    });
    const [first] = places;
    if (!first) continue;
    missing.set(subject.name, {
      file: join(dirname(first.yaml.file), `${subject.name}.yaml`),
      line: 1,
      column: 1,
      code: "missing-file",
      message: `${subject.name}.yaml is not there, but ${placeList(places)} ${places.length > 1 ? "show" : "shows"} it.`,
      fix: "Add the file, or remove the slides and pages that show it.",
    });
  }
  return missing;
}

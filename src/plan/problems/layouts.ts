/** Knows which layouts of slides and pages show which data file, and finds files that they lack. */
import { dirname, join } from "node:path";
import type { Problem } from "../problem.ts";
import { isRecord } from "../schema/walk.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";

/** Files that show what others describe. */
export const showers = [
  { name: "deck", key: "slides", item: "slide" },
  { name: "site", key: "pages", item: "page" },
] as const;

interface ShownBy {
  /** Layouts that show the whole of the file. */
  whole: readonly string[];
  /** Layouts that show a part of it. */
  part: readonly string[];
  /** The file is shown in this place alone. */
  only?: "site";
}

/** Subjects with the layouts that show their files. */
export const shownBy: Readonly<Record<string, ShownBy>> = {
  mandate: { whole: ["mandate"], part: [] },
  structures: { whole: ["structures"], part: [] },
  definitions: { whole: ["definitions"], part: [] },
  survey: { whole: ["survey"], part: [] },
  responsibilities: { whole: ["responsibilities"], part: [] },
  channels: { whole: ["channels"], part: ["level", "audiences", "audience", "finder"] },
  city: { whole: ["city-principles", "strategy", "model"], part: [] },
  principles: { whole: ["principles"], part: ["principle"] },
  implementation: { whole: ["implementation"], part: [] },
  statement: { whole: ["statement"], part: [], only: "site" },
};

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
): Map<string, Problem> {
  const missing = new Map<string, Problem>();
  for (const subject of absent) {
    const { whole, part } = shownBy[subject] ?? { whole: [], part: [] };
    const showing = new Set<unknown>([...whole, ...part]);
    const places = showers.flatMap(({ name, key }) => {
      const shower = files.get(name);
      if (!shower) return [];
      const index = layoutsOf(shower, key).findIndex((layout) => showing.has(layout));
      return index < 0 ? [] : [{ shower, line: shower.at([key, index, "layout"]).line }];
    });
    const [first] = places;
    if (!first) continue;
    missing.set(subject, {
      file: join(dirname(first.shower.file), `${subject}.yaml`),
      line: 1,
      column: 1,
      code: "missing-file",
      message: `${subject}.yaml is not there, but ${places.map(({ shower, line }) => `${shower.file}:${line}`).join(" and ")} ${places.length > 1 ? "show" : "shows"} it.`,
      fix: "Add the file, or remove the slides and pages that show it.",
    });
  }
  return missing;
}

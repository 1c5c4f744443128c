/** Finds what is said to be for pages or slides alone, and yet is shown on the others. */
import type { Problem } from "../problem.ts";
import { isRecord } from "../schema/walk.ts";
import { isLeftOut, type Shower } from "../shown-only.ts";
import type { PlanSubject } from "../subject.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";
import { valueAt } from "./around.ts";
import { showers } from "./layouts.ts";

/** A place that may say `only`, with what stands there. */
interface Place {
  path: Path;
  thing: unknown;
}

/** `wrong-only`: the file, its part or a thing of it says that a page or slide does without it, and one has it. */
export function contradictions(
  files: ReadonlyMap<string, YamlFile>,
  subjects: readonly PlanSubject[],
): Problem[] {
  return showers.flatMap(({ name, key, item }) => {
    const shower = files.get(name);
    const items = valueAt(shower?.data, [key]);
    if (!shower || !Array.isArray(items)) return [];
    return items.flatMap((shown: unknown, index) => {
      const { subject, places } = placesShown(name, shown, files, subjects);
      const wrong = places.find(({ thing }) => isLeftOut(name, thing));
      if (!subject || !wrong) return [];
      const { line } = shower.at([key, index, "layout"]);
      const only = valueAt(wrong.thing, ["only"]);
      return {
        file: subject.file,
        ...subject.at([...wrong.path, "only"]),
        code: "wrong-only",
        message: `It is for the ${String(only)} alone, but a ${item} shows it (${shower.file}:${line}).`,
        fix: `Remove the ${item}, or "only".`,
      };
    });
  });
}

/** What a slide or page shows: the file of a subject, a part of it, one thing of it. */
function placesShown(
  shower: Shower,
  shown: unknown,
  files: ReadonlyMap<string, YamlFile>,
  subjects: readonly PlanSubject[],
): { subject: YamlFile | undefined; places: Place[] } {
  const layout = isRecord(shown) ? String(shown.layout) : "";
  for (const { name, pages, slides } of subjects) {
    const facts = shower === "site" ? pages[layout] : slides[layout];
    const file = files.get(name);
    if (!facts || !file) continue;
    const place = (path: Path): Place => ({ path, thing: valueAt(file.data, path) });
    const lists = Object.values(pages).flatMap(({ one, holds }) =>
      one?.kind === facts.one?.kind && holds ? [holds] : [],
    );
    const things = facts.one ? lists.flatMap((list) => thingAt(file, list, shown)) : [];
    return {
      subject: file,
      places: [place([]), ...(facts.ofPart ? [place([facts.ofPart])] : []), ...things],
    };
  }
  return { subject: undefined, places: [] };
}

function thingAt(file: YamlFile, list: Path, shown: unknown): Place[] {
  const things = valueAt(file.data, list);
  const id = isRecord(shown) ? shown.shows : undefined;
  return (Array.isArray(things) ? things : []).flatMap((thing: unknown, index) =>
    isRecord(thing) && thing.id === id ? [{ path: [...list, index], thing }] : [],
  );
}

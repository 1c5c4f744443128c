/** Tells of what was removed in one place as one problem, with all places that must follow. */
import type { Problem } from "../problem.ts";
import { isRecord, kindsIn } from "../schema/walk.ts";
import type { PlanSubject } from "../subject.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import { layoutsOf, layoutsShowing, showers } from "./layouts.ts";
import type { Orphan } from "./orphan.ts";
import { placeList, positionOf } from "./place-list.ts";
import type { Referred, Relations } from "./relations.ts";

/**
 * A slide or page that was removed leaves something unseen, and names of itself: the orphan tells of them.
 * @param unknown references that lead nowhere
 * @returns the orphans, and the references that they do not tell of
 */
export function joinRemoved(
  orphans: readonly Orphan[],
  unknown: readonly Referred[],
): { orphans: Problem[]; unknown: Referred[] } {
  const told = new Set<Referred>();
  const joined = orphans.map((orphan): Problem => {
    const { lacking, ...problem } = orphan;
    const shower = showers.find(({ name }) => name === lacking);
    const named = unknown.filter(({ kinds }) => shower && kinds.includes(shower.item));
    const [first] = named;
    // Which one it was can be told where one thing is unseen and one name leads nowhere.
    const isOne =
      orphans.filter((other) => other.lacking === lacking).length === 1 &&
      named.every(({ id }) => id === first?.id);
    if (!shower || !first || !isOne) return problem;
    for (const reference of named) told.add(reference);
    return {
      ...problem,
      message: `${problem.message} A ${shower.item} "${first.id}" is named in ${placeList(named)}, but is not there.`,
      fix: `Put the ${shower.item} back, or remove what is not shown and take "${first.id}" out of those places.`,
    };
  });
  return { orphans: joined, unknown: unknown.filter((reference) => !told.has(reference)) };
}

/** What names a subject that has no file, or the slides and pages that show it: its problem tells all places. */
export function missingWithPlaces(
  missing: ReadonlyMap<string, Problem>,
  files: ReadonlyMap<string, YamlFile>,
  { declared, referred }: Relations,
  subjects: readonly PlanSubject[],
): Problem[] {
  return [...missing].map(([name, problem]) => {
    const subject = subjects.find((one) => one.name === name);
    if (!subject) return problem;
    const showing = showers.flatMap(({ name: shower, key, item: kind }) => {
      const layouts = new Set<unknown>(layoutsShowing(subject, shower).map(({ layout }) => layout));
      const yaml = files.get(shower);
      const items = isRecord(yaml?.data) ? yaml.data[key] : undefined;
      return (yaml ? layoutsOf(yaml, key) : []).flatMap((layout, index) => {
        const item: unknown = Array.isArray(items) ? items[index] : undefined;
        return layouts.has(layout) && isRecord(item) ? [{ yaml, kind, index, id: item.id }] : [];
      });
    });
    const own = kindsIn(subject.schema).declared;
    const isThere = ({ kinds, id }: Referred) => kinds.some((kind) => declared.get(kind)?.has(id));
    const naming = referred.filter((reference) => {
      const { kinds, id, yaml, path } = reference;
      // They go themselves.
      if (showing.some((item) => item.yaml === yaml && item.index === path[1])) return false;
      if (showing.some((item) => kinds.includes(item.kind) && item.id === id)) return true;
      const isShower = showers.some(({ name: shower }) => files.get(shower) === yaml);
      return !isShower && kinds.some((kind) => own.includes(kind)) && !isThere(reference);
    });
    if (naming.length === 0) return problem;
    const fix = `${problem.fix} What names them or its things must change too: ${placeList(naming)}.`;
    return { ...problem, fix };
  });
}

/**
 * `unknown-reference`: with a subject that a plan does not have, several things are gone that others name;
 * slides and pages that are named and not there are most likely those that showed it.
 * @param absent names of subjects without a file
 * @returns the problem, where there is one, and the references that it does not tell of
 */
export function goneWithSubject(
  unknown: readonly Referred[],
  absent: readonly string[],
  subjects: readonly PlanSubject[],
): { problems: Problem[]; unknown: readonly Referred[] } {
  const kinds = subjects
    .filter(({ name }) => absent.includes(name))
    .flatMap(({ schema }) => kindsIn(schema).declared);
  const things = unknown.filter((reference) =>
    reference.kinds.some((kind) => kinds.includes(kind)),
  );
  const items: readonly string[] = showers.map(({ item }) => item);
  const gone = unknown.filter(
    (reference) =>
      things.includes(reference) || reference.kinds.some((kind) => items.includes(kind)),
  );
  const ids = new Set(gone.map(({ id }) => id));
  const [first] = gone;
  if (!first || things.length === 0 || ids.size < 2) return { problems: [], unknown };
  const names = [...ids].map((id) => `"${id}"`).join(", ");
  const problem = {
    file: first.yaml.file,
    ...positionOf(first),
    code: "unknown-reference",
    message: `Nothing describes ${names}, which are named in ${placeList(gone)}.`,
    fix: "Describe them, or take them out of all those places.",
  };
  return { problems: [problem], unknown: unknown.filter((reference) => !gone.includes(reference)) };
}

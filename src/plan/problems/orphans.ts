/** Finds what no reader would ever see: things described but shown on no slide and no page. */

import { pageLayouts, slideLayouts } from "../layout-facts.ts";
import type { Need, PlanSubject } from "../subject.ts";
import type { KnownFiles } from "./known-files.ts";
import { layoutsOf, layoutsShowing, showers } from "./layouts.ts";
import { type Orphan, orphan } from "./orphan.ts";
import type { Referred } from "./relations.ts";

/** `orphan`: things that nothing names, files that no slide or page shows. */
export function orphans(known: KnownFiles, subjects: readonly PlanSubject[]): Orphan[] {
  return [...unreferenced(known, subjects), ...unshownFiles(known, subjects)];
}

/** What must be named: as each subject says, and whatever pages and slides show one by one. */
function needsOf(subjects: readonly PlanSubject[]): (Need & { layout?: string })[] {
  return [
    ...subjects.flatMap(({ needs = [] }) => needs),
    ...slideLayouts(subjects).flatMap(({ layout, facts: { one } }) =>
      one
        ? {
            kind: one.kind,
            from: "deck",
            fix: `Show it on a slide with the layout "${layout}".`,
            layout,
          }
        : [],
    ),
    ...pageLayouts(subjects).flatMap(({ layout, facts: { one } }) =>
      one
        ? { kind: one.kind, from: "site", fix: `Show it on a page with the layout "${layout}".` }
        : [],
    ),
  ];
}

function unreferenced(
  { files, relations, unknown, blind }: KnownFiles,
  subjects: readonly PlanSubject[],
): Orphan[] {
  return needsOf(subjects).flatMap(({ kind, from, fix, layout }) => {
    const by = files.get(from);
    const refers = (ref: Referred) => ref.yaml === by && ref.kinds.includes(kind);
    if (!by || blind.referred.get(from)?.has(kind) || unknown.some(refers)) return [];
    if (blind.declared.has(kind)) return [];
    // A deck may do without things one by one; it is then judged as a whole (unshownFiles).
    if (layout !== undefined && !layoutsOf(by, "slides").includes(layout)) return [];
    const used = new Set(relations.referred.filter(refers).map(({ id }) => id));
    return [...(relations.declared.get(kind) ?? [])]
      .filter(([id]) => !used.has(id))
      .map(([id, { yaml, path }]) =>
        orphan(
          yaml,
          path,
          `Nothing in ${by.file} names the ${kind.replaceAll("-", " ")} "${id}".`,
          fix,
          from,
        ),
      );
  });
}

/** Every described subject has a slide and a page of each layout that its file needs. */
function unshownFiles({ files, blind }: KnownFiles, subjects: readonly PlanSubject[]): Orphan[] {
  return showers.flatMap(({ name, key, item }) => {
    const shower = files.get(name);
    if (!shower || blind.layouts.has(name)) return [];
    const layouts = layoutsOf(shower, key);
    return subjects.flatMap((subject) => {
      const yaml = files.get(subject.name);
      if (!yaml) return [];
      return layoutsShowing(subject, name)
        .filter(({ layout, isNeeded }) => isNeeded && !layouts.includes(layout))
        .map(({ layout }) =>
          orphan(
            yaml,
            [],
            `No ${item} in ${shower.file} has the layout "${layout}", which shows this file.`,
            `Add one to ${shower.file}, or remove what is not shown.`,
            name,
          ),
        );
    });
  });
}

/** Checks ids and references over all files: nothing declared twice, nothing named that is not there. */

import type { z } from "zod";
import type { Problem } from "../problem.ts";
import { type Field, kindsIn, walk } from "../schema/walk.ts";
import { nearest, suggest } from "../suggest.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";
import { placeList, positionOf } from "./place-list.ts";

/** Kinds whose ids live apart: a slide or page may be called after what it shows. */
const ownNamespace = new Set(["slide", "page", "language"]);

export interface Declared {
  yaml: YamlFile;
  path: Path;
  kind: string;
}

export interface Referred {
  yaml: YamlFile;
  path: Path;
  kinds: readonly string[];
  id: string;
  isKey: boolean;
}

export interface Relations {
  /** Declarations by kind and id, the first of each. */
  declared: Map<string, Map<string, Declared>>;
  referred: Referred[];
  /** Every declaration, doubles included, in reading order. */
  all: (Declared & { id: string })[];
  /** Lists of kinds of which one reference may name any. */
  together: (readonly string[])[];
}

/** Collects what the files declare and refer to; works on files whose shape is not right as well. */
export function collectRelations(
  files: readonly { yaml: YamlFile; schema: z.ZodType }[],
): Relations {
  const relations: Relations = { declared: new Map(), referred: [], all: [], together: [] };
  for (const { yaml, schema } of files) {
    relations.together.push(...kindsIn(schema).together);
    walk(schema, yaml.data, ({ path, value, meta, isKey }: Field) => {
      if (typeof value !== "string") return;
      if (meta.declares) {
        const { declares: kind } = meta;
        const byId = relations.declared.get(kind) ?? new Map<string, Declared>();
        relations.declared.set(kind, byId);
        if (!byId.has(value)) byId.set(value, { yaml, path, kind });
        relations.all.push({ yaml, path, kind, id: value });
      }
      if (meta.refersTo)
        relations.referred.push({ yaml, path, kinds: meta.refersTo, id: value, isKey });
    });
  }
  return relations;
}

/**
 * `duplicate-id`: the second and further declarations of an id, each with the kind it was to declare. Things
 * of two kinds may share an id where no reference can mean both, and no page has the anchors of both:
 * what stands on one page is described in one file.
 */
export function duplicateIds({ all, together }: Relations): { kind: string; problem: Problem }[] {
  const mayMeet = (one: Declared, two: Declared): boolean => {
    if (one.kind === two.kind) return true;
    if (ownNamespace.has(one.kind) || ownNamespace.has(two.kind)) return false;
    const both = (kinds: readonly string[]) => kinds.includes(one.kind) && kinds.includes(two.kind);
    return one.yaml === two.yaml || together.some(both);
  };
  const earlier = new Map<string, Declared[]>();
  return all.flatMap(({ id, ...declared }) => {
    const { yaml, path, kind } = declared;
    const others = earlier.get(id) ?? [];
    earlier.set(id, [...others, declared]);
    const before = others.find((other) => mayMeet(other, declared));
    if (!before) return [];
    const { line } = before.yaml.at(before.path);
    const problem = {
      file: yaml.file,
      ...yaml.at(path),
      code: "duplicate-id",
      message: `"${id}" is already the id of ${nameOf(before.kind)} (${before.yaml.file}:${line}).`,
      fix: "Give this one an id of its own.",
    };
    return [{ kind, problem }];
  });
}

/** References to ids that nothing declares. Kinds in `unjudged` may be declared where nothing could be read. */
export function unknownIn(
  { declared, referred }: Relations,
  unjudged: ReadonlySet<string>,
): Referred[] {
  return referred.filter(
    ({ kinds, id }) => !kinds.some((kind) => unjudged.has(kind) || declared.get(kind)?.has(id)),
  );
}

/**
 * `unknown-<kind>`, or `unknown-reference` where several kinds would do. An id that several places name
 * is told of once: the mistake is most likely where it is declared, so that place is told as well.
 */
export function unknownReferences(
  unknown: readonly Referred[],
  { declared, referred }: Relations,
): Problem[] {
  const named = new Set(referred.map(({ id }) => id));
  return [...Map.groupBy(unknown, ({ id }) => id).values()].flatMap((places) => {
    const told = places.find(({ kinds }) => kinds.length === 1) ?? places[0];
    if (!told) return [];
    const { yaml, path, kinds, id, isKey } = told;
    const known = kinds.flatMap((kind) => [...(declared.get(kind) ?? [])]);
    const names = known.map(([name]) => name);
    const near = nearest(id, names);
    const meant = known.find(([name]) => name === near)?.[1];
    const often = places.length > 1;
    // Several places name what was there: it was renamed to what none of them names, or removed.
    const isRemoved = often && (near === undefined || named.has(near));
    const how = isRemoved ? `is named in ${placeList(places)}` : `${places.length} places name it`;
    const where = meant && often ? ` (${meant.yaml.file}:${meant.yaml.at(meant.path).line})?` : "?";
    return [
      {
        file: yaml.file,
        ...positionOf({ yaml, path, isKey }),
        code: kinds.length === 1 ? `unknown-${kinds[0]}` : "unknown-reference",
        message: `"${id}" is not ${kinds.map(nameOf).join(" or ")}${often ? `, but ${how}` : ""}.`,
        fix:
          (!isRemoved && suggest(id, names).replace(/\?$/, where)) ||
          `Describe it, or remove "${id}" ${often ? "there" : "here"}.`,
      },
    ];
  });
}

/** @example nameOf("channel-group") // → "a channel group" */
function nameOf(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind.replaceAll("-", " ")}`;
}

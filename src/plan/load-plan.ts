/** The one door to the data: a plan that can be trusted, or every problem in its files. */
import type { z } from "zod";
import { type Coverage, editionCoverage } from "../fonts/coverage.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { addressProblems } from "./problems/addresses.ts";
import { BlindSpots } from "./problems/blind-spots.ts";
import { characterProblems } from "./problems/characters.ts";
import { formerAnchorProblems } from "./problems/former-anchors.ts";
import { missingSubjects } from "./problems/layouts.ts";
import { markupProblems } from "./problems/markup.ts";
import { messageProblems } from "./problems/messages.ts";
import { orphans } from "./problems/orphans.ts";
import {
  collectRelations,
  duplicateIds,
  unknownIn,
  unknownReferences,
} from "./problems/relations.ts";
import { goneWithSubject, joinRemoved, missingWithPlaces } from "./problems/removed.ts";
import { shapeProblems } from "./problems/shape.ts";
import { type DataFile, readFolder } from "./read-folder.ts";
import { filesOf, type PlanOf, planFiles } from "./schema/files.ts";
import type { PlanSubject } from "./subject.ts";

export type Loaded<S extends PlanSubject = PlanSubject> =
  | { ok: true; plan: PlanOf<S>; sources: ReadonlyMap<string, DataFile> }
  | { ok: false; problems: Problem[] };

/**
 * Loads the plan in `directory`. Mistakes never throw: all of all files come back together, sorted,
 * each of them once; what only follows from another mistake is not told.
 * @param directory folder with the data files
 * @param subjects what the plan may speak of
 * @param coverage what the edition's fonts show
 */
export function loadPlan<S extends PlanSubject>(
  directory: string,
  subjects: readonly S[],
  coverage?: Coverage,
): Loaded<S>;
export function loadPlan(
  directory: string,
  subjects: readonly PlanSubject[],
  coverage: Coverage = editionCoverage(),
): Loaded {
  const files = filesOf(subjects);
  const { sources, absent, lost, problems } = readFolder(directory, files);
  if (sources.size === 0 && problems.length > 0)
    return { ok: false, problems: sortProblems(problems) };
  const blind = new BlindSpots();
  for (const name of lost) blind.file(name, files.get(name));

  const readable = new Map([...sources].filter(([, yaml]) => yaml.data !== undefined));
  const parsed = planFiles(subjects).safeParse(
    Object.fromEntries([...readable].map(([name, yaml]) => [name, yaml.data])),
  );
  const issues = issuesByFile(parsed.error?.issues ?? []);
  for (const [name, yaml] of sources) {
    const own = issues.get(name) ?? [];
    // A file that cannot be read, or has a key twice, may hold anything.
    if (yaml.problems.length > 0) blind.file(name, yaml.schema);
    if (yaml.data === undefined) continue;
    problems.push(...markupProblems(yaml, yaml.schema));
    blind.issues(name, yaml, yaml.schema, own);
    problems.push(...shapeProblems(yaml, yaml.schema, own), ...messageProblems(yaml, yaml.schema));
  }
  problems.push(...characterProblems(readable, coverage));
  const missing = missingSubjects(readable, absent, subjects);
  for (const name of absent) if (missing.has(name)) blind.file(name, files.get(name));

  const relations = collectRelations(
    [...readable.values()].map((yaml) => ({ yaml, schema: yaml.schema })),
  );
  const doubles = duplicateIds(relations);
  for (const { kind } of doubles) blind.declared.add(kind);
  const unknown = unknownIn(relations, blind.declared);
  const known = { files: readable, sources, lost, relations, unknown, blind };
  const removed = joinRemoved(orphans(known, subjects), unknown);
  const gone = goneWithSubject(removed.unknown, absent, subjects);
  problems.push(
    ...missingWithPlaces(missing, readable, relations, subjects),
    ...doubles.map(({ problem }) => problem),
    ...gone.problems,
    ...unknownReferences(gone.unknown, relations),
    ...removed.orphans,
    ...subjects.flatMap((subject) => subject.problems?.(known) ?? []),
    ...formerAnchorProblems(readable, relations, subjects),
  );
  const site = readable.get("site");
  if (site) problems.push(...addressProblems(site, blind.layouts.has("site"), subjects));
  return parsed.success && problems.length === 0
    ? { ok: true, plan: parsed.data, sources }
    : { ok: false, problems: sortProblems(problems) };
}

/** Issues of each file, with paths that start in it. */
function issuesByFile(issues: readonly z.core.$ZodIssue[]): Map<unknown, z.core.$ZodIssue[]> {
  const byFile = Map.groupBy(issues, ({ path }) => path[0]);
  return new Map(
    [...byFile].map(([name, own]) => [
      name,
      own.map((issue) => ({ ...issue, path: issue.path.slice(1) })),
    ]),
  );
}

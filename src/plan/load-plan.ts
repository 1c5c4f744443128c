/** The one door to the data: a plan that can be trusted, or every problem in its files. */
import type { z } from "zod";
import { type Coverage, editionCoverage } from "../fonts/coverage.ts";
import { assessmentProblems } from "../subjects/assessment/problems.ts";
import { actNoteProblems } from "../subjects/mandate/problems.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { addressProblems } from "./problems/addresses.ts";
import { BlindSpots } from "./problems/blind-spots.ts";
import { characterProblems } from "./problems/characters.ts";
import { formerAnchorProblems } from "./problems/former-anchors.ts";
import { missingSubjects } from "./problems/layouts.ts";
import { messageProblems } from "./problems/messages.ts";
import { orphans } from "./problems/orphans.ts";
import {
  collectRelations,
  duplicateIds,
  unknownIn,
  unknownReferences,
} from "./problems/relations.ts";
import { shapeProblems } from "./problems/shape.ts";
import { readFolder } from "./read-folder.ts";
import { type FileName, files, type Plan, planFiles } from "./schema/files.ts";
import type { YamlFile } from "./yaml/yaml-file.ts";

export type Loaded =
  | { ok: true; plan: Plan; sources: ReadonlyMap<FileName, YamlFile> }
  | { ok: false; problems: Problem[] };

/**
 * Loads the plan in `directory`. Mistakes never throw: all of all files come back together, sorted,
 * each of them once; what only follows from another mistake is not told.
 * @param directory folder with the data files
 * @param coverage what the edition's fonts show
 */
export function loadPlan(directory: string, coverage: Coverage = editionCoverage()): Loaded {
  const { sources, absent, lost, problems } = readFolder(directory);
  if (sources.size === 0 && problems.length > 0)
    return { ok: false, problems: sortProblems(problems) };
  const blind = new BlindSpots();
  for (const name of lost) blind.file(name, files[name]);

  const readable = new Map([...sources].filter(([, yaml]) => yaml.data !== undefined));
  const parsed = planFiles.safeParse(
    Object.fromEntries([...readable].map(([name, yaml]) => [name, yaml.data])),
  );
  const issues = issuesByFile(parsed.error?.issues ?? []);
  for (const [name, yaml] of sources) {
    const own = issues.get(name) ?? [];
    // A file that cannot be read, or has a key twice, may hold anything.
    if (yaml.problems.length > 0) blind.file(name, files[name]);
    if (yaml.data === undefined) continue;
    blind.issues(name, yaml, files[name], own);
    problems.push(...shapeProblems(yaml, files[name], own), ...messageProblems(yaml, files[name]));
  }
  problems.push(...characterProblems(readable, coverage));
  const missing = missingSubjects(readable, absent);
  for (const name of absent) if (missing.has(name)) blind.file(name, files[name]);

  const relations = collectRelations(
    [...readable].map(([name, yaml]) => ({ yaml, schema: files[name] })),
  );
  const doubles = duplicateIds(relations);
  for (const { kind } of doubles) blind.declared.add(kind);
  const unknown = unknownIn(relations, blind.declared);
  problems.push(
    ...missing.values(),
    ...doubles.map(({ problem }) => problem),
    ...unknownReferences(unknown, relations),
    ...orphans({ files: readable, relations, unknown, blind }),
  );
  problems.push(...assessmentProblems(readable));
  if (!lost.includes("editorial")) problems.push(...actNoteProblems(sources));
  const site = readable.get("site");
  problems.push(...formerAnchorProblems(readable, relations));
  if (site) problems.push(...addressProblems(site, blind.layouts.has("site")));
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

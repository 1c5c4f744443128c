/** Puts texts into a plan's fields, and finds which of them refuse theirs by a line of its own. */
import { basename } from "node:path";
import { z } from "zod";
import type { Problem } from "../../src/plan/problem.ts";
import { schemaAt } from "../../src/plan/schema/walk.ts";
import { readYaml } from "../../src/plan/yaml/yaml-file.ts";
import { loadPlan } from "../../src/subjects/load-plan.ts";
import { isForm, putIn, sourceOf, writeData } from "./hostile-plan.ts";
import { fieldsOf, type PlanData, type PlanField } from "./plan-fields.ts";

/** A plan to put texts into. */
export interface HostilePlan {
  /** Folder that it is written into, again and again. */
  folder: string;
  data: PlanData;
  fields: readonly PlanField[];
  /** The field of each line, e.g. `plan.yaml:2`. */
  byLine: ReadonlyMap<string, PlanField>;
  /** Whether the form of a field lets a text stand in it. */
  accepts(field: PlanField, text: string): boolean;
}

export function hostilePlan(
  folder: string,
  data: PlanData,
  schemas: ReadonlyMap<string, z.ZodType>,
): HostilePlan {
  const fields = fieldsOf(data, schemas).filter((field) => !isForm(field));
  const files = new Map([...data].map(([name, value]) => [name, readYaml(name, sourceOf(value))]));
  const lineOf = ({ file, path }: PlanField) => `${file}.yaml:${files.get(file)?.at(path).line}`;
  const byLine = new Map(fields.map((field) => [lineOf(field), field]));
  return {
    ...{ folder, data, fields, byLine },
    accepts({ file, path }, text) {
      const schema = schemas.get(file);
      const own = schema && schemaAt(schema, data.get(file), path);
      return own !== undefined && z.safeParse(own, text).success;
    },
  };
}

export interface Tried {
  /** The fields that refuse what was put into them, with the line that says so. */
  refused: ReadonlyMap<PlanField, Problem>;
  /** The data with what the others take. */
  data: PlanData;
  /** Problems of places where nothing was put. */
  unmeant: readonly Problem[];
}

/** Problems of a file as a whole, which is then not read any further, and of many others at once. */
const isHiding = ({ code, message }: Problem): boolean =>
  /^(?:control|hidden)-character$|^lost-letter$|-mark$/.test(code) || /^And \d+ more/.test(message);

/**
 * Writes the plan with all of `values`, and takes out what is refused until nothing is hidden from it.
 * @param whole until the plan is without problems
 */
export function tryIn(
  { folder, data: from, byLine }: HostilePlan,
  values: ReadonlyMap<PlanField, string>,
  whole = false,
): Tried {
  const refused = new Map<PlanField, Problem>();
  for (;;) {
    const data = structuredClone(from);
    for (const [field, value] of values)
      if (!refused.has(field)) putIn(data.get(field.file), field.path, value);
    writeData(folder, data);
    const loaded = loadPlan(folder);
    const problems = loaded.ok ? [] : loaded.problems;
    const before = refused.size;
    const unmeant = problems.filter((problem) => {
      const field = byLine.get(`${basename(problem.file)}:${problem.line}`);
      if (!field || !values.has(field)) return true;
      refused.set(field, problem);
      return false;
    });
    const again = whole ? refused.size > before : problems.some(isHiding);
    if (!again || refused.size === before) return { refused, data, unmeant };
  }
}

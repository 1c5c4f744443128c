/** What is right in a plan but should be looked at, and keeps nothing from being published. */
import type { Problem } from "./problem.ts";
import { otherYearWarnings } from "./problems/other-years.ts";
import type { DataFile } from "./read-folder.ts";
import type { Plan } from "./schema/files.ts";
import type { PlanSubject } from "./subject.ts";

/** The warnings of all subjects whose files the plan has, and of years that are not the plan's. */
export function warningsOf(
  plan: Plan,
  sources: ReadonlyMap<string, DataFile>,
  subjects: readonly PlanSubject[],
): Problem[] {
  const ofSubjects = subjects.flatMap((subject) => {
    const file = sources.get(subject.name);
    const part: unknown = Reflect.get(plan, subject.name);
    return file && part !== undefined ? (subject.warnings?.(part, plan, file) ?? []) : [];
  });
  return [...otherYearWarnings(plan, sources), ...ofSubjects];
}

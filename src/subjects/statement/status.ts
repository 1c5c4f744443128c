/** The conformance that a statement may state, from a person's assessment and the last check by programs. */

import { ageOf } from "../assessment/age.ts";
import type { assessmentSchema } from "../assessment/schema.ts";
import type { PartOf } from "../subject.ts";
import { faultsOf, type LastCheck } from "./gaps.ts";

export type Assessment = PartOf<typeof assessmentSchema>;

/**
 * The three classes of the model statement, of which `unassessed` is the middle one: in part, since no
 * person has assessed the edition. `unchecked` claims nothing.
 * @see https://eur-lex.europa.eu/eli/dec_impl/2018/1523
 */
export type Status = "full" | "part" | "not" | "unassessed" | "unchecked";

/** A check that looked at something. */
export const isDone = (check: LastCheck | undefined): check is LastCheck =>
  check !== undefined && check.checks > 0 && check.pages > 0;

/**
 * Only a person who assessed this very edition lets it be called fully accessible, and only while programs
 * find nothing. A bad result holds for later editions too, until somebody has found them better.
 * @param edition day of the edition
 * @example statusOf({ edition: "2026-11-21", check, assessment: undefined }) // → "unassessed"
 */
export function statusOf({
  edition,
  check,
  assessment,
}: {
  edition: string;
  check: LastCheck | undefined;
  assessment: Assessment | undefined;
}): Status {
  if (assessment?.result === "not") return "not";
  const isOwn = assessment && !ageOf(assessment, edition, check?.date).isOfOtherEdition;
  if (!isOwn) return isDone(check) ? "unassessed" : "unchecked";
  const hasFaults = isDone(check) && faultsOf(check).length > 0;
  return assessment.result === "full" && !hasFaults ? "full" : "part";
}

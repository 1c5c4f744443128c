/** The date of an edition: from the data or, where a packager sets it, SOURCE_DATE_EPOCH; never the clock. */
import { sourceDate } from "../command/source-date.ts";
import type { Plan } from "../plan/schema/files.ts";

/** @param date day of the edition in the data, e.g. 2026-11-21 */
export const editionDate = (date: string): Date => sourceDate() ?? new Date(`${date}T00:00:00Z`);

/** The plan with the day of its edition, by which pages, files and decks go alike. */
export function datedPlan(plan: Plan): Plan {
  const date = editionDate(plan.plan.edition.date).toISOString().slice(0, 10);
  return { ...plan, plan: { ...plan.plan, edition: { ...plan.plan.edition, date } } };
}

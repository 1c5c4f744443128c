/** Loads a plan that may speak of all that this program knows. */
import type { Coverage } from "../fonts/coverage.ts";
import { loadPlan as loadPlanOf } from "../plan/load-plan.ts";
import { subjects } from "./index.ts";

/** `loadPlan` of src/plan with the registry of subjects. */
export const loadPlan = (directory: string, coverage?: Coverage) =>
  loadPlanOf(directory, subjects, coverage);

/** How a person's assessment stands in time to the edition and to the last check by programs. */

export interface AssessmentAge {
  /** The assessment is of another edition than the one that is published. */
  isOfOtherEdition: boolean;
  /** Programs have checked the edition since; undefined where they have not. */
  laterCheck: string | undefined;
}

/**
 * All dates are days, e.g. 2026-11-21, which sort like text.
 * @param edition day of the published edition
 * @param check day of the last check by programs
 */
export function ageOf(
  assessment: { date: string; edition: string },
  edition: string,
  check: string | undefined,
): AssessmentAge {
  return {
    isOfOtherEdition: assessment.edition !== edition,
    laterCheck: check !== undefined && check > assessment.date ? check : undefined,
  };
}

/** What the statement tells of a person's assessment: who, when, how, with what, what was found, and how old it is. */

import type { Words } from "../../language/words.ts";
import type { Edition } from "../../site/edition.ts";
import type { Link } from "../../site/link.ts";
import { linkTo, type Page } from "../../site/page.ts";
import { ageOf } from "../assessment/age.ts";
import type { PartOf } from "../subject.ts";
import type { statementSchema } from "./schema.ts";
import type { Assessment } from "./status.ts";

type Statement = Extract<PartOf<typeof statementSchema>, { texts: "own" }>;

export interface AssessedGap {
  /** Criterion, e.g. WCAG 1.4.10. */
  standard: string;
  text: Words;
  pages: Link[];
}

export interface AssessmentView {
  /** Who assessed which edition, and when. */
  person: Words;
  /** Whether it was assessed from within or from without. */
  kind: Words;
  method: Words;
  technology: string[];
  result: Words;
  /** That it is of another edition, or older than the last check. */
  age: Words | undefined;
  gaps: AssessedGap[];
}

export function assessmentView(
  { plan }: Edition,
  words: Statement["assessment"],
  assessment: Assessment,
  pages: readonly Page[],
): AssessmentView {
  const { date } = plan.plan.edition;
  const { isOfOtherEdition, laterCheck } = ageOf(assessment, date, plan["last-check"]?.date);
  return {
    person: words.person({
      by: assessment.by,
      date: (formats) => formats.day(assessment.date),
      edition: (formats) => formats.day(assessment.edition),
    }),
    kind: words[assessment.kind],
    method: assessment.method,
    technology: assessment.technology,
    result: words.results[assessment.result],
    age: isOfOtherEdition
      ? words.other_edition({ date: (formats) => formats.day(date) })
      : laterCheck === undefined
        ? undefined
        : words.later_check({ date: (formats) => formats.day(laterCheck) }),
    gaps: (assessment.gaps ?? []).map(({ standard, text, pages: found = [] }) => ({
      standard,
      text,
      pages: pages.filter(({ id }) => found.includes(id)).map(linkTo),
    })),
  };
}

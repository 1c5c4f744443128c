/** Finds what contradicts itself in a person's assessment, and tells when an assessment has grown old. */

import type { z } from "zod";
import type { Problem } from "../../plan/problem.ts";
import type { KnownFiles } from "../../plan/problems/known-files.ts";
import { layoutsOf } from "../../plan/problems/layouts.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import type { Plan } from "../../plan/schema/files.ts";
import { planSchema } from "../../plan/schema/plan.ts";
import type { Path } from "../../plan/yaml/yaml-file.ts";
import { ageOf } from "./age.ts";
import { assessmentSchema } from "./schema.ts";

/** `wrong-assessment`, and `orphan` where no statement tells of the assessment. Faulty shapes are told elsewhere. */
export function assessmentProblems({ files }: KnownFiles): Problem[] {
  const yaml = files.get("assessment");
  const read = assessmentSchema.safeParse(yaml?.data);
  if (!yaml || !read.success) return [];
  const { date, edition, result, gaps = [] } = read.data;
  const published = planSchema.safeParse(files.get("plan")?.data).data?.edition.date;
  const told = (path: Path, message: string, fix: string, code = "wrong-assessment"): Problem => ({
    file: yaml.file,
    ...yaml.at(path),
    code,
    message,
    fix,
  });
  const problems: Problem[] = [];
  if (date < edition)
    problems.push(
      told(
        ["date"],
        `The assessment (${date}) is older than the edition that it is of (${edition}).`,
        "Correct one of the dates.",
      ),
    );
  if (published !== undefined && edition > published)
    problems.push(
      told(
        ["edition"],
        `The edition of ${edition} is not there yet: plan.yaml has ${published}.`,
        "Write the date of the edition that was assessed.",
      ),
    );
  if (result === "full" && gaps.length > 0)
    problems.push(
      told(
        ["result"],
        "The result is full, but shortcomings are listed.",
        'Write "partial" or "not", or remove gaps.',
      ),
    );
  if (result !== "full" && gaps.length === 0)
    problems.push(
      told(
        ["result"],
        `The result is ${result}, but no shortcoming is listed.`,
        "List under gaps what is not accessible: the act wants it in the statement.",
      ),
    );
  const site = files.get("site");
  if (site && !layoutsOf(site, "pages").includes("statement"))
    problems.push(
      told(
        [],
        `No page in ${site.file} has the layout "statement", which tells of the assessment.`,
        `Add one to ${site.file}, or remove the file.`,
        "orphan",
      ),
    );
  return problems;
}

/**
 * What is right but should be looked at, and keeps nothing from being published: an assessment of
 * another edition, or one from before the last check.
 */
export function assessmentWarnings(
  assessment: z.output<typeof assessmentSchema>,
  plan: Plan,
  yaml: DataFile,
): Problem[] {
  const { date } = plan.plan.edition;
  const { isOfOtherEdition, laterCheck } = ageOf(assessment, date, plan["last-check"]?.date);
  const told = (key: string, message: string, fix: string): Problem => ({
    file: yaml.file,
    ...yaml.at([key]),
    code: "warning: old-assessment",
    message,
    fix,
  });
  if (isOfOtherEdition)
    return [
      told(
        "edition",
        `A person assessed the edition of ${assessment.edition}, not this one of ${date}: the statement claims no full conformance.`,
        "Assess this edition (docs/assessment.md).",
      ),
    ];
  if (laterCheck === undefined) return [];
  return [
    told(
      "date",
      `Programs checked the edition on ${laterCheck}, after the assessment of ${assessment.date}: the statement says so.`,
      "If the edition has changed since, assess it again (docs/assessment.md).",
    ),
  ];
}

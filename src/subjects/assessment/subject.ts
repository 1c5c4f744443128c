/** What a person found when they assessed the accessibility of an edition; the statement tells of it. */
import { defineSubject } from "../subject.ts";
import { assessmentProblems, assessmentWarnings } from "./problems.ts";
import { assessmentSchema } from "./schema.ts";

export const assessment = defineSubject({
  name: "assessment",
  schema: assessmentSchema,
  isUnpublished: true,
  pages: {},
  slides: {},
  problems: assessmentProblems,
  warnings: assessmentWarnings,
});

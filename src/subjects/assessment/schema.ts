/** assessment.yaml: what a person found when they assessed the accessibility of an edition; written by hand. */
import { z } from "zod";
import { day, references, text } from "../../plan/schema/fields.ts";
import { seenText } from "../../plan/schema/forms.ts";

const line = (description: string) => seenText().meta({ description });

const gap = z
  .strictObject({
    standard: line("Criterion that is not met, e.g. WCAG 1.4.10."),
    text: text("What is not accessible, and for whom, as a sentence."),
    pages: references("page", "Ids of the pages on which it was found.").optional(),
  })
  .meta({ description: "One shortcoming that was found." });

export const assessmentSchema = z
  .strictObject({
    date: day("Day on which the assessment was finished."),
    edition: day("Date of the assessed edition, as in plan.yaml on that day."),
    by: text("Who assessed it: a name, a role or an organisation, as readers are to see it."),
    kind: z.enum(["self", "external"]).meta({
      description: "self: by the city or its supplier; external: by somebody independent of them.",
    }),
    method: text("How it was assessed: which pages and files, by which way of working."),
    technology: z
      .array(line("Assistive technology with its version, and browser and system beneath it."))
      .min(1)
      .meta({ description: "Assistive technology with which it was assessed." }),
    result: z.enum(["full", "partial", "not"]).meta({
      description:
        "Conformance with the act: full, partial (most is met) or not (most is not met).",
    }),
    gaps: z
      .array(gap)
      .optional()
      .meta({ description: "Shortcomings that were found; a full result has none." }),
  })
  .meta({
    title: "Assessment",
    description:
      "A person's assessment of accessibility. Only with it may the statement claim full conformance.",
  });

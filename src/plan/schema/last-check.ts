/** last-check.yaml: what the last check of the finished edition found; written by a program, never by hand. */
import { z } from "zod";
import { count, day } from "./fields.ts";
import { seenText } from "./forms.ts";

const line = (description: string) => seenText().meta({ description });

const gap = z
  .strictObject({
    check: line("Id of the check, e.g. reflow."),
    standard: line("Criterion or rule that the check proves, e.g. WCAG 1.4.10."),
    page: line("Id of the page, or the file where no page stands behind it."),
    language: line("Code of the page's language.").optional(),
    description: line("What is wrong there, as a sentence."),
  })
  .meta({ description: "One fault in one place." });

export const lastCheckSchema = z
  .strictObject({
    date: day("Day of the check."),
    standard: line("Requirements that the edition was tested against, e.g. WCAG 2.2 AA."),
    language: line("Code of the language in which faults are described, e.g. en."),
    pages: count("How many pages were checked, all languages together."),
    checks: count("How many checks there are."),
    findings: z.array(gap).meta({ description: "Faults that were found." }),
    exceptions: z
      .array(gap)
      .meta({ description: "Faults that were found and are put up with for the time being." }),
    tools: z
      .array(
        z
          .strictObject({
            name: line("Name of the program."),
            version: line("Its version."),
          })
          .meta({ description: "A program that took part in the check." }),
      )
      .meta({ description: "Programs that took part in the check." }),
  })
  .meta({
    title: "Last check",
    description:
      "Results of the last check. Written by `npm run check -- --record`; do not edit it.",
  });

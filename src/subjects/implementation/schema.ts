/** implementation.yaml: how the plan is put into practice, reported and answered for. */
import { z } from "zod";
import { formerAnchors, id, references, shownOnly, text } from "../../plan/schema/fields.ts";

const linked = (kind: string, what: string) =>
  z
    .strictObject({
      id: id(kind, `Stable id of the ${what}.`),
      former: formerAnchors(),
      text: text(`The ${what} as the plan has it.`),
      structures: references(
        "structure",
        "Structures and offices that the sentence names.",
      ).optional(),
    })
    .meta({ description: `One ${what}.` });

export const implementationSchema = z
  .strictObject({
    title: text("Heading."),
    statements: z
      .array(linked("implementation-statement", "statement"))
      .min(1)
      .meta({ description: "Statements in the plan's order." }),
    reporting: z
      .strictObject({
        title: text("Words that open the list of reports."),
        items: z
          .array(linked("report", "report"))
          .min(1)
          .meta({ description: "Reports in the plan's order." }),
      })
      .meta({ description: "To whom the plan is reported." }),
    responsibilities: z
      .strictObject({
        title: text("Words that open the list of responsibilities."),
        items: z
          .array(linked("duty", "responsibility"))
          .min(1)
          .meta({ description: "Responsibilities in the plan's order." }),
      })
      .meta({ description: "Who answers for what." }),
    only: shownOnly(),
  })
  .meta({
    title: "Implementation",
    description: "Implementation, reporting and responsibilities.",
  });

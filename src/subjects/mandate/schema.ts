/** mandate.yaml: the acts and rules that oblige the organisation to let people take part. */
import { z } from "zod";
import { formerAnchors, id, perLanguage, text } from "../../plan/schema/fields.ts";
import { registerText } from "../../plan/schema/forms.ts";

const citation = (description: string) =>
  z
    .string()
    .regex(/^\d{1,4}\/\d{4}$/, "bad-citation")
    .meta({ description });

const act = z
  .strictObject({
    id: id("act", "Stable id of the act."),
    former: formerAnchors(),
    name: text("Name of the act as the plan has it."),
    number: citation("Number and year as the plan has them, e.g. 410/2015."),
    links_to: citation(
      "Number and year of the act to link to, where the plan cites an amending act or a repealed one.",
    ).optional(),
  })
  .meta({ description: "An act of parliament." });

export const mandateSchema = z
  .strictObject({
    title: text("Heading."),
    acts: z
      .strictObject({
        title: text("Heading of the list of acts."),
        register: perLanguage(
          registerText(),
          "Address of an act in the public register of acts, with {year} and {number}.",
        ),
        in_register: text("Says that an act is in the register, e.g. in Finlex."),
        items: z.array(act).min(1).meta({ description: "Acts in the plan's order." }),
      })
      .meta({ description: "Acts and decrees." }),
    rules: z
      .strictObject({
        title: text("Heading of the list of other rules."),
        items: z
          .array(
            z
              .strictObject({
                id: id("rule", "Stable id of the rule."),
                former: formerAnchors(),
                text: text("The rule as the plan has it."),
              })
              .meta({ description: "A rule." }),
          )
          .min(1)
          .meta({ description: "Rules in the plan's order." }),
      })
      .meta({ description: "Rules that are not acts." }),
  })
  .meta({ title: "Mandate", description: "Acts and other rules that oblige to participation." });

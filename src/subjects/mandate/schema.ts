/** mandate.yaml: the acts and rules that oblige the organisation to let people take part. */
import { z } from "zod";
import {
  address,
  formerAnchors,
  id,
  perLanguage,
  shownOnly,
  text,
} from "../../plan/schema/fields.ts";
import { registerText } from "../../plan/schema/forms.ts";

const citation = (description: string) =>
  z
    .string()
    .regex(/^\d{1,4}\/\d{4}$/, "bad-citation")
    .meta({ description });

const register = (description: string) => registerText().meta({ description });

const act = z
  .strictObject({
    id: id("act", "Stable id of the act."),
    former: formerAnchors(),
    name: text("Name of the act as the plan has it."),
    number: citation("Number and year as the plan has them, e.g. 410/2015.").optional(),
    links_to: citation(
      "Number and year of the act to link to, where the plan cites an amending act or a repealed one.",
    ).optional(),
    address: perLanguage(
      address("Address."),
      "Where the act itself is to be read, in each language, where no register leads there.",
    ).optional(),
    register: perLanguage(
      register("Address of an act, with {year} and {number}."),
      "Another register of acts than the others' (acts.register), in each language.",
    ).optional(),
    in_register: text("Says that the act is in that register.").optional(),
  })
  .meta({ description: "An act of parliament." });

export const mandateSchema = z
  .strictObject({
    title: text("Heading."),
    acts: z
      .strictObject({
        title: text("Heading of the list of acts."),
        register: perLanguage(
          register("Address of an act, with {year} and {number}."),
          "Address of an act in the public register of acts, with {year} and {number}.",
        ).optional(),
        in_register: text("Says that an act is in the register, e.g. in Finlex.").optional(),
        items: z.array(act).min(1).meta({ description: "Acts in the plan's order." }),
      })
      .optional()
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
      .optional()
      .meta({ description: "Rules that are not acts." }),
    only: shownOnly(),
  })
  .meta({ title: "Mandate", description: "Acts and other rules that oblige to participation." });

/** principles.yaml: the plan's principles, each with statements, a question and priorities for development. */
import { z } from "zod";
import {
  formerAnchors,
  formerPlaces,
  id,
  message,
  period,
  reference,
  references,
  shownOnly,
  text,
} from "../../plan/schema/fields.ts";

const priority = z
  .strictObject({
    id: id("priority", "Stable id of the priority."),
    former: formerAnchors(),
    text: text("The priority as the plan has it."),
    see_also: references(
      ["channel", "structure", "member"],
      "Where the plan names the same.",
    ).optional(),
  })
  .meta({ description: "One priority." });

const principle = z
  .strictObject({
    id: id("principle", "Stable id of the principle."),
    former: formerPlaces(),
    city_name: text("The city's name for the principle, where the city has one.").optional(),
    name: text("The organisation's own form of the principle."),
    name_with_priorities: text(
      "The form above the priorities, where the plan words it differently.",
    ).optional(),
    statements: z
      .array(
        z
          .strictObject({
            id: id("statement", "Stable id of the statement."),
            former: formerAnchors(),
            text: text("The statement."),
          })
          .meta({ description: "One statement." }),
      )
      .min(1)
      .meta({ description: "What the principle says." }),
    question: text("The question that the principle asks.").optional(),
    priorities: z
      .strictObject({
        title: message("Heading of the priorities. Placeholder: {period}.", "period"),
        period: period("Years of the priorities, if not all of the plan's.").optional(),
        items: z.array(priority).min(1).meta({ description: "Priorities in the plan's order." }),
      })
      .optional()
      .meta({ description: "What is developed, and in which years." }),
    model_part: reference(
      "model-part",
      "Part of the city's model that the principle carries out.",
    ).optional(),
    only: shownOnly(),
  })
  .meta({ description: "One principle." });

export const principlesSchema = z
  .strictObject({
    title: message("Heading of the table of principles. Placeholder: {period}.", "period"),
    period: period("Years of the principles, if not the plan's.").optional(),
    principles: z.array(principle).min(1).meta({ description: "Principles in the plan's order." }),
    only: shownOnly(),
  })
  .meta({ title: "Principles", description: "The plan's principles and priorities." });

/** Words of site and deck that only principles have. */
import { z } from "zod";
import { message, text } from "../../plan/schema/fields.ts";

export const principleWords = {
  plan: z
    .strictObject({
      question: text("Heading of a principle's question."),
      statements: text("Heading of a principle's statements."),
      city_name: text("Heading of the city's name for a principle."),
      own_name: text("Heading of the organisation's own form of a principle."),
      model_part: text("Heading of the part of the city's model."),
      principle_number: message("Number of a principle. Placeholder: {number}.", "number"),
    })
    .meta({ description: "Words beside the plan's contents." }),
};

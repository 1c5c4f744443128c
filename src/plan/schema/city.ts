/** city.yaml: the city's principles, their components, the strategy goals and the city's model of participation. */
import { z } from "zod";
import { day, id, message, text } from "./fields.ts";

const list = (kind: string, what: string) =>
  z.strictObject({
    title: text("Words that open the list."),
    items: z
      .array(
        z.strictObject({ id: id(kind, `Stable id of the ${what}.`), text: text(`The ${what}.`) }),
      )
      .min(1),
  });

export const citySchema = z
  .strictObject({
    principles: z.strictObject({
      title: text("Heading."),
      decided: day("Day of the decision on the principles."),
      intro: message("Who decided and on what grounds. Placeholder: {decided}.", "decided"),
      principles: list("city-principle", "principle"),
      components: list("component", "component"),
    }),
    strategy: z.strictObject({
      title: text("Heading."),
      goals: z
        .array(
          z.strictObject({ id: id("goal", "Stable id of the goal."), text: text("The goal.") }),
        )
        .min(1),
    }),
    model: z.strictObject({
      title: text("Heading."),
      parts: z
        .array(
          z.strictObject({
            id: id("model-part", "Stable id of the part."),
            name: text("Name of the part."),
            slogan: text("Slogan of the part."),
            description: text("What the part is about."),
          }),
        )
        .min(1),
    }),
  })
  .meta({ title: "City", description: "What the city as a whole has decided on participation." });

/** city.yaml: the city's principles, their components, the strategy goals and the city's model of participation. */
import { z } from "zod";
import { day, formerAnchors, id, message, shownOnly, text } from "../../plan/schema/fields.ts";

const list = (kind: string, what: string) =>
  z
    .strictObject({
      title: text("Words that open the list."),
      items: z
        .array(
          z
            .strictObject({
              id: id(kind, `Stable id of the ${what}.`),
              former: formerAnchors(),
              text: text(`The ${what}.`),
            })
            .meta({ description: `One ${what}.` }),
        )
        .min(1)
        .meta({ description: "Items in the plan's order." }),
    })
    .meta({ description: `A list, each item a ${what}.` });

export const citySchema = z
  .strictObject({
    principles: z
      .strictObject({
        title: text("Heading."),
        decided: day("Day of the decision on the principles."),
        intro: message("Who decided and on what grounds. Placeholder: {decided}.", "decided"),
        principles: list("city-principle", "principle"),
        components: list("component", "component"),
        only: shownOnly(),
      })
      .optional()
      .meta({ description: "The city's principles of participation and their components." }),
    strategy: z
      .strictObject({
        title: text("Heading."),
        goals: z
          .array(
            z
              .strictObject({
                id: id("goal", "Stable id of the goal."),
                former: formerAnchors(),
                text: text("The goal."),
              })
              .meta({ description: "One goal." }),
          )
          .min(1)
          .meta({ description: "Goals in the plan's order." }),
        only: shownOnly(),
      })
      .optional()
      .meta({ description: "Goals of the city's strategy that the plan supports." }),
    model: z
      .strictObject({
        title: text("Heading."),
        parts: z
          .array(
            z
              .strictObject({
                id: id("model-part", "Stable id of the part."),
                former: formerAnchors(),
                name: text("Name of the part."),
                slogan: text("Slogan of the part."),
                description: text("What the part is about."),
              })
              .meta({ description: "One part of the model." }),
          )
          .min(1)
          .meta({ description: "Parts of the model in its order." }),
        only: shownOnly(),
      })
      .optional()
      .meta({ description: "The city's model of participation." }),
    only: shownOnly(),
  })
  .meta({ title: "City", description: "What the city as a whole has decided on participation." });

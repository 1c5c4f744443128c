/** responsibilities.yaml: which part of the organisation answers for what. */
import { z } from "zod";
import { formerAnchors, id, reference, shownOnly, text } from "../../plan/schema/fields.ts";

export const responsibilitiesSchema = z
  .strictObject({
    title: text("Heading."),
    holders: z
      .array(
        z
          .strictObject({
            id: id("responsibility-holder", "Stable id of the group of responsibilities."),
            former: formerAnchors(),
            structure: reference("structure", "Who answers."),
            title: text("Words that open the list."),
            items: z
              .array(
                z
                  .strictObject({
                    id: id("responsibility", "Stable id of the responsibility."),
                    former: formerAnchors(),
                    text: text("The responsibility."),
                  })
                  .meta({ description: "One responsibility." }),
              )
              .min(1)
              .meta({ description: "Responsibilities in the plan's order." }),
          })
          .meta({ description: "Somebody who answers, and for what." }),
      )
      .min(1)
      .meta({ description: "Who answers for what." }),
    only: shownOnly(),
  })
  .meta({ title: "Responsibilities", description: "Responsibilities and roles." });

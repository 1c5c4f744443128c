/** Words of site and deck that only structures have. */
import { z } from "zod";
import { text } from "../../plan/schema/fields.ts";

export const structureWords = {
  plan: z
    .strictObject({
      reports_to: text("Opens the list of structures to which a structure reports."),
      receives_from: text("Opens the list of structures that report to a structure."),
      level: text("Opens the level of a structure."),
      composition: text("Opens what a structure is made of."),
      not_in_diagram: text("Heading of offices and units that the plan names outside its diagram."),
      duties: text("Opens the sentences in which the plan gives a structure a duty."),
    })
    .meta({ description: "Words beside the plan's contents." }),
};

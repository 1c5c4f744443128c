/** Words of site and deck that only the implementation has. */
import { z } from "zod";
import { text } from "../../plan/schema/fields.ts";

export const implementationWords = {
  plan: z
    .strictObject({
      structures_named: text("Opens the structures and offices that a sentence names."),
    })
    .meta({ description: "Words beside the plan's contents." }),
};

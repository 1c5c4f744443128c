/** Words of site and deck that only acts and rules have. */
import { z } from "zod";
import { message, text } from "../../plan/schema/fields.ts";

export const mandateWords = {
  plan: z
    .strictObject({
      act_in_register: message(
        "Link to an act in the register. Placeholders: {act}, {register}, e.g. in the register of acts.",
        "act",
        "register",
      ),
      link_leads_to: text(
        "Opens the act to which a link leads where it is another than the plan cites.",
      ),
    })
    .meta({ description: "Words beside the plan's contents." }),
};

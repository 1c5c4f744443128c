/** Words of site and deck that only the survey has. */
import { z } from "zod";
import { text } from "../../plan/schema/fields.ts";

export const surveyWords = {
  plan: z
    .strictObject({
      internal_document: text("Said of a document that is the city's internal material."),
      internal_documents: text("Said once on a slide of documents without an address."),
    })
    .meta({ description: "Words beside the plan's contents." }),
};

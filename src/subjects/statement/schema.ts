/** statement.yaml: the accessibility statement; its findings come from the last check and a person's assessment. */
import { z } from "zod";
import { day, text } from "../../plan/schema/fields.ts";
import { countrySchema, feedbackAddress, outside } from "./country-schema.ts";

const whose = <Texts extends string>(texts: Texts) =>
  z.literal(texts).meta({ description: "Whose texts the statement has." });

const dates = {
  published: day("Day on which the service was published."),
  prepared: day("Day on which the statement was prepared."),
};
const intro = text("What the statement is about and who is responsible for the service.");

const ofCountry = z
  .strictObject({
    texts: whose("country"),
    country: z.enum(["finland"]).meta({
      description: "Country whose texts ship with the program, in its languages.",
    }),
    ...dates,
    intro: intro.optional(),
    outside: outside.optional(),
    feedback: z
      .strictObject({ address: feedbackAddress })
      .meta({ description: "How readers tell of shortcomings." }),
  })
  .meta({ description: "A statement in the texts of a country." });

const own = countrySchema
  .extend({
    texts: whose("own"),
    ...dates,
    intro,
    feedback: countrySchema.shape.feedback
      .extend({ address: feedbackAddress })
      .meta({ description: "How readers tell of shortcomings." }),
  })
  .meta({ description: "A statement in texts of its own." });

const paragraph = z
  .strictObject({
    texts: whose("paragraph"),
    text: text("What is to be said of the site's accessibility, and where readers tell of faults."),
  })
  .meta({ description: "A statement of one paragraph." });

export const statementSchema = z.discriminatedUnion("texts", [ofCountry, own, paragraph]).meta({
  title: "Accessibility statement",
  description: "Wording and addresses of the accessibility statement.",
});

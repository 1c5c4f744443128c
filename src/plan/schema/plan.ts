/** plan.yaml: what the plan is, whose it is, for which years, and where its text comes from. */
import { z } from "zod";
import { address, day, period, text, year } from "./fields.ts";

export const planSchema = z
  .strictObject({
    title: text("Name of the plan, as on its cover."),
    subject: text("What the plan is about, as on its cover."),
    full_title: text("Name for titles of documents, where the cover is not seen."),
    description: text("One or two sentences for search engines and link previews."),
    organisation: z
      .strictObject({
        name: text("The organisation whose plan it is."),
        city: text("The city."),
        wordmark: text("Short name that stands in the place of a logo."),
      })
      .meta({ description: "Whose plan it is." }),
    period: period(
      "Years for which the plan was adopted; {period} stands for them in texts of all files.",
    ),
    other_years: z.array(year("A year.")).min(1).optional().meta({
      description:
        "Years outside the period that the site may name in its own words, e.g. those of the city's strategy; of others it is warned.",
    }),
    edition: z
      .strictObject({
        date: day(
          "Date of this web edition; printed in it, so that the same data gives the same files.",
        ),
      })
      .meta({ description: "This edition on the web." }),
    source: z
      .strictObject({
        title: text("Name of the adopted document."),
        description: text("What the adopted document is and how this edition follows it."),
      })
      .meta({ description: "The adopted document, where the text comes from." }),
    contact: address(
      "Where readers reach whoever answers for the plan: a page, or an e-mail address (mailto:…).",
    ).optional(),
  })
  .meta({ title: "Plan", description: "What the plan is, whose it is and for which years." });

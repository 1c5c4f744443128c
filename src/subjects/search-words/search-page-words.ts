/** Words of the site that only the search has. */
import { z } from "zod";
import { message, text } from "../../plan/schema/fields.ts";

export const searchPageWords = {
  search: z
    .strictObject({
      field: text("Label of the search field."),
      submit: text("Button that searches."),
      results: text("Heading of the results."),
      count: message("How much was found. Placeholder: {count}.", "count"),
      meant: text("Opens the question that may have been meant, whose results are shown."),
      audience: text("Label of the choice of results by audience."),
      level: text("Label of the choice of results by level."),
      all: text("Choice that leaves all results."),
      nothing: text("What to do where nothing was found."),
      loading: text("Said while the search is at work."),
      failed: text("Said where the search could not be loaded."),
      without_script: text("Stands in the place of the search where no script runs."),
    })
    .meta({ description: "Words of the search." }),
};

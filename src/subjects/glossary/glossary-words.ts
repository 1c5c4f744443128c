/** Words of site and deck that only the glossary has. */
import { z } from "zod";
import { message, text } from "../../plan/schema/fields.ts";

export const glossaryWords = {
  glossary: z
    .strictObject({
      on_page: text("Heading of the list of a page's words that the glossary explains."),
      in_glossary: text(
        "Ends the name of a link to a word's explanation, after the word, for screen readers.",
      ),
      letters: text("Name of the links to letters, for screen readers."),
      by_editors: text("Says that the explanations are the editors' and not the plan's."),
      unconfirmed: text("Said of a word whose meaning the editors could not confirm."),
      source: text("Opens the link to where the meaning can be read."),
      pages: text("Opens the links to pages that use a word."),
      more: message("How many further pages use the word. Placeholder: {count}.", "count"),
    })
    .meta({ description: "Words of the glossary." }),
};

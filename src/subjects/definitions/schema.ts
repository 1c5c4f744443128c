/** definitions.yaml: what participation means, in the words of workshop participants. */
import { z } from "zod";
import { formerAnchors, id, text } from "../../plan/schema/fields.ts";
import { languageTagText } from "../../plan/schema/forms.ts";

const definition = z
  .strictObject({
    id: id("definition", "Stable id of the definition."),
    former: formerAnchors(),
    text: text("The participant's words."),
    lang: languageTagText()
      .optional()
      .meta({ description: "Language of the words, where it is not the plan's own, e.g. sv." }),
    editors_translation: text(
      "The editors' translation of words in another language. Marked as theirs on the site.",
    ).optional(),
  })
  .transform(({ text: words, lang, ...rest }) => ({
    ...rest,
    text: lang === undefined ? words : words.in(lang),
  }))
  .meta({ description: "One definition." });

export const definitionsSchema = z
  .strictObject({
    title: text("Heading."),
    lead: text("Whose words these are."),
    items: z.array(definition).min(1).meta({ description: "Definitions in the plan's order." }),
  })
  .meta({ title: "Definitions", description: "Participants' definitions of participation." });

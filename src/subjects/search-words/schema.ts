/** search-words.yaml: words by which readers look for what the plan calls otherwise; the editors' own. */
import { z } from "zod";
import { anyThing, perLanguage, references } from "../../plan/schema/fields.ts";

const word = z
  .string()
  .regex(/\S/, "empty-text")
  .meta({ description: "A word as readers type it, e.g. alakoulu." });

export const searchSchema = z
  .strictObject({
    entries: z
      .array(
        z
          .strictObject({
            words: perLanguage(z.array(word).min(1), "Words of readers in each language."),
            finds: references(
              anyThing,
              "Ids of what the words lead to: channels, structures, levels, audiences, pages …",
            ).min(1),
          })
          .meta({ description: "Words that mean the same, and what they lead to." }),
      )
      .min(1)
      .meta({ description: "The editors' own search words. They say nothing, they only lead." }),
  })
  .meta({
    title: "Search words",
    description: "Words by which readers look for what the plan calls otherwise.",
  });

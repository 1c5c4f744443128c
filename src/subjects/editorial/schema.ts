/** editorial.yaml: what the editors of this edition corrected, and the notes they added. */
import { z } from "zod";
import { day, id, reference, references, text } from "../../plan/schema/fields.ts";
import { seenText } from "../../plan/schema/forms.ts";

const quoted = (description: string) => seenText().meta({ description });

export const editorialSchema = z
  .strictObject({
    general: z
      .array(
        z
          .strictObject({
            id: id("rule-of-edition", "Stable id."),
            text: text("What was done throughout."),
            slides: references(
              "slide",
              "Slides to which the editors added words of their own by it.",
            ).optional(),
            when: z.literal("period-over").optional().meta({
              description: "Said only in editions from after the plan's period.",
            }),
          })
          .meta({ description: "One rule." }),
      )
      .meta({ description: "Rules that hold for the whole edition." }),
    corrections: z
      .array(
        z
          .strictObject({
            id: id("correction", "Stable id of the correction."),
            slide: reference("slide", "Slide on which the wording stands."),
            source: quoted("Wording in the adopted document."),
            published: quoted("Wording published here."),
            remark: text("What a reader should know besides.").optional(),
          })
          .meta({ description: "One correction." }),
      )
      .meta({
        description:
          "Typing slips that were corrected. The plan's other words stand word for word.",
      }),
    notes: z
      .array(
        z
          .strictObject({
            id: id("note", "Stable id of the note."),
            about: reference(
              ["act", "rule", "survey-event", "structure", "channel", "priority", "page"],
              "What the note is about; a page stands for all that it shows.",
            ),
            date: day("Day of the note."),
            text: text("The note. It explains, it never replaces the plan's text."),
          })
          .meta({ description: "One note." }),
      )
      .meta({ description: "The editors' notes beside the plan's text." }),
  })
  .meta({ title: "Editorial", description: "Corrections and editors' notes." });

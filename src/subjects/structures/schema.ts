/** structures.yaml: the structures through which people take part, their levels and to whom they report. */
import { z } from "zod";
import {
  formerAnchors,
  id,
  message,
  reference,
  references,
  shownOnly,
  text,
} from "../../plan/schema/fields.ts";

const composition = z
  .strictObject({
    text: message("Sentence that lists the members.", "and", "list"),
    members: z
      .array(
        z
          .strictObject({
            id: id("member", "Stable id of the member."),
            name: text("Name of the member, as it stands in the sentence."),
            see_also: references(
              ["channel", "structure", "priority"],
              "Where the plan names the same.",
            ).optional(),
          })
          .meta({ description: "A member." }),
      )
      .min(1)
      .meta({ description: "Members in the order of the sentence." }),
  })
  .meta({ description: "What the structure is made of." });

const structure = z
  .strictObject({
    id: id("structure", "Stable id of the structure."),
    former: formerAnchors(),
    name: text("Name of the structure."),
    shown_as: text("Wording in the diagram, where it differs from the name.").optional(),
    level: reference("structure-level", "Level on which the structure works."),
    in_diagram: z.boolean().meta({ description: "Whether the plan's diagram has it." }),
    composition: composition.optional(),
    reports_to: references(
      "structure",
      "Structures to which it reports, as the plan states.",
    ).optional(),
    see_also: references(["channel", "priority"], "Where the plan names the same.").optional(),
  })
  .meta({ description: "A structure, or an office with a duty." });

export const structuresSchema = z
  .strictObject({
    title: text("Heading."),
    levels: z
      .array(
        z
          .strictObject({
            id: id("structure-level", "Stable id of the level."),
            former: formerAnchors(),
            name: text("Name of the level."),
          })
          .meta({ description: "A level." }),
      )
      .min(1)
      .meta({ description: "Levels from the top to the bottom." }),
    structures: z
      .array(structure)
      .min(1)
      .meta({ description: "Structures from the top to the bottom, and offices with a duty." }),
    note: text("The plan's own note to the diagram.").optional(),
    only: shownOnly(),
  })
  .meta({
    title: "Structures",
    description: "Structures of participation, their levels, members and reporting lines.",
  });

/** glossary.yaml: words of the plan that readers may not know, explained by the editors. */
import { z } from "zod";
import {
  address,
  formerAnchors,
  id,
  perLanguage,
  references,
  text,
} from "../../plan/schema/fields.ts";
import { isForm } from "./forms.ts";

const form = z.string().refine(isForm).meta({
  description:
    "The word as it stands in texts. A * before or after it stands for further letters, in each word of several: lautakun*, *lautakun*, yhteisölli* oppilashuol*. One with a capital is looked for with it.",
});

const source = z
  .strictObject({
    name: text("Name of the source."),
    address: perLanguage(address("Where it is."), "Address in each language that it has."),
  })
  .meta({ description: "Where the meaning can be read." });

const entry = z
  .strictObject({
    id: id("word", "Stable id of the word, e.g. word-committee."),
    former: formerAnchors(),
    word: text("The word as it is looked up."),
    forms: perLanguage(
      z.array(form).meta({ description: "Forms of the word; none where no text has it." }),
      "By which forms the word is known in texts of each language; a language that is left out has those of the first.",
    ),
    text: text("What it means, in one or two plain sentences by the editors."),
    unconfirmed: z.literal(true).optional().meta({
      description: "The editors could not confirm the meaning, and the page says so.",
    }),
    acts: references(
      ["act", "rule"],
      "Acts and rules of the plan that bear out the meaning.",
    ).optional(),
    source: source.optional(),
    see_also: references(
      ["structure", "member", "channel", "rule", "survey-event", "priority"],
      "Where the plan names it.",
    ).optional(),
  })
  .meta({ description: "A word and what it means." });

const group = z
  .strictObject({
    id: id("word-group", "Stable id of the group."),
    name: text("Title of the group's page."),
    entries: z.array(entry).min(1).meta({
      description: "Words in any order; each language has them in its own.",
    }),
  })
  .meta({ description: "Words that one page explains." });

export const glossarySchema = z
  .strictObject({
    intro: text("What the glossary is.").optional(),
    groups: z.array(group).min(1).meta({
      description: "Words by what they are about; a short glossary has one group.",
    }),
  })
  .meta({
    title: "Glossary",
    description: "Words that readers may not know, explained by the editors and not by the plan.",
  });

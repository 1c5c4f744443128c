/** survey.yaml: how the present state was surveyed: interviews, workshops, a seminar and an online survey. */
import { z } from "zod";
import type { Explain } from "../../plan/problems/explain.ts";
import { address, count, day, formerAnchors, id, message, text } from "../../plan/schema/fields.ts";

/** What is wrong with a document's access, and what to do. */
const explainAccess: Explain = ({ access }) =>
  access === "public"
    ? ["A public document must have an address.", "Add the address, or write access: internal."]
    : [
        "An internal document must not have an address.",
        "Remove the address, or write access: public.",
      ];

const document = z
  .strictObject({
    id: id("document", "Stable id of the document."),
    name: text("Name of the document as the plan has it."),
    access: z
      .enum(["public", "internal"])
      .meta({ description: "internal: the organisation's own material, named but not linked." }),
    address: address("Address of a public document.").optional(),
  })
  .refine(({ access, address: to }) => (access === "public") === (to !== undefined), {
    path: ["access"],
    params: { code: "wrong-access", explain: explainAccess },
  })
  .meta({ description: "Material of the survey." });

const session = z
  .strictObject({
    id: id("session", "Stable id of the session."),
    place: text("Area or place."),
    date: day("Day of the session."),
  })
  .meta({ description: "One day of an event." });

const event = z
  .strictObject({
    id: id("survey-event", "Stable id of the event."),
    former: formerAnchors(),
    title: message("What was done. Placeholder: {date}.", "date").optional(),
    date: day("Day of the event, or the last day of a survey.").optional(),
    sessions: z
      .array(session)
      .min(1)
      .optional()
      .meta({ description: "Days on which the event took place, where there are several." }),
    participants: count("How many people took part.").optional(),
    figures: z
      .strictObject({
        ideas: count("Ideas given."),
        comments: count("Comments given."),
        likes: count("Likes given."),
      })
      .optional()
      .meta({ description: "Figures of an online survey." }),
    attendance: message(
      "How many took part. Placeholders: {participants}, {ideas}, {comments}, {likes}.",
      "participants",
      "ideas",
      "comments",
      "likes",
    ).optional(),
    description: message(
      "Who took part or how. Placeholder: {participants}.",
      "participants",
    ).optional(),
    document: document.optional(),
    document_lead: text("Words before a public document's address.").optional(),
    document_inline: z
      .boolean()
      .optional()
      .meta({ description: "Whether the document is named on the line of the attendance." }),
    note: text("Closing line.").optional(),
  })
  .meta({ description: "An event of the survey." });

const part = z
  .strictObject({
    id: id("survey-part", "Stable id of the part."),
    title: text("Heading.").optional(),
    events: z.array(event).min(1).meta({ description: "Events in the plan's order." }),
  })
  .meta({ description: "Events that belong together." });

export const surveySchema = z
  .strictObject({
    title: text("Heading."),
    years: z
      .array(
        z
          .strictObject({
            id: id("survey-year", "Stable id of the year's survey."),
            former: formerAnchors(),
            title: text("Heading."),
            document: document.optional(),
            parts: z
              .array(part)
              .min(1)
              .optional()
              .meta({ description: "Parts of the year's survey." }),
          })
          .meta({ description: "The survey of a year." }),
      )
      .min(1)
      .meta({ description: "Surveys by year." }),
  })
  .meta({ title: "Survey", description: "How the present state was surveyed." });

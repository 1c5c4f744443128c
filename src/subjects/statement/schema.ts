/** statement.yaml: wording and addresses of the accessibility statement; its findings come from the last check and a person's assessment. */
import { z } from "zod";
import { address, day, message, perLanguage, text } from "../../plan/schema/fields.ts";
import { seenText } from "../../plan/schema/forms.ts";

const compliance = z
  .strictObject({
    title: text("Heading: how accessible the service is."),
    law: text("What the act requires."),
    full: message(
      "A person has assessed this edition, and no faults are known. Placeholder: {standard}.",
      "standard",
    ),
    part: message("Most is met, and faults are known. Placeholder: {standard}.", "standard"),
    not: message("Most is not met. Placeholder: {standard}.", "standard"),
    unassessed: message(
      "Programs have checked the edition, but no person has assessed it. Placeholder: {standard}.",
      "standard",
    ),
    unchecked: message(
      "The edition has not been checked yet. Placeholder: {standard}.",
      "standard",
    ),
  })
  .meta({
    description:
      "Conformance with the act; the last check and a person's assessment tell which of the texts holds.",
  });

const gaps = z
  .strictObject({
    title: text("Heading: content that is not accessible."),
    intro: text("Opens the list of faults."),
    assessed: text("Opens the shortcomings that a person found."),
    assessed_none: text("Said where a person found none."),
    none: text("Said where the last check found none."),
    unassessed: text("Said where no person has looked for shortcomings in this edition."),
    unknown: text("Said where the edition has not been checked yet."),
    pages: text("Opens the pages on which a fault was found."),
  })
  .meta({ description: "Known faults, listed from the assessment and the last check." });

const assessment = z
  .strictObject({
    title: text("Heading: how accessibility was assessed."),
    person: message(
      "Who assessed which edition, and when. Placeholders: {by}, {date}, {edition}.",
      "by",
      "date",
      "edition",
    ),
    self: text("Said where the city or its supplier assessed it."),
    external: text("Said where somebody independent assessed it."),
    technology: text("Opens the assistive technology that was used."),
    results: z
      .strictObject({
        full: text("The edition meets the requirements in full."),
        partial: text("The edition meets most requirements."),
        not: text("The edition does not meet most requirements."),
      })
      .meta({ description: "What the person found." }),
    other_edition: message(
      "The assessment is of another edition. Placeholder: {date}, of this edition.",
      "date",
    ),
    later_check: message(
      "Programs checked the edition after the assessment. Placeholder: {date}, of the check.",
      "date",
    ),
    no_person: text("No person has assessed the edition; opens the list of what was not assessed."),
    not_assessed: z
      .array(text("What only a person can assess."))
      .min(1)
      .meta({ description: "What was not assessed while no person has done so." }),
    method: message(
      "How and when programs checked it. Placeholders: {date}, {checks}, {pages}, {standard}.",
      "date",
      "checks",
      "pages",
      "standard",
    ),
    limits: text("What the programs cannot tell."),
    unchecked: text("Said where the edition has not been checked yet."),
    tools: text("Opens the programs that took part in the check."),
  })
  .meta({ description: "How accessibility was assessed." });

const authority = z
  .strictObject({
    name: text("Name of the authority."),
    unit: text("Its unit for accessibility."),
    website: perLanguage(address("Address."), "Its website in each language."),
    email: perLanguage(address("Address."), "Its e-mail (mailto:…) in each language."),
    phone_label: text("Opens its telephone number."),
    phone: seenText().meta({ description: "Its telephone number, e.g. 029 534 5000." }),
  })
  .meta({ description: "The authority that supervises accessibility." });

export const statementSchema = z
  .strictObject({
    version: z
      .enum(["2.0", "2.1", "2.2"])
      .meta({ description: 'Version of WCAG that the act requires, e.g. "2.1".' }),
    published: day("Day on which the service was published."),
    prepared: day("Day on which the statement was prepared."),
    intro: text("What the statement is about and who is responsible for the service."),
    address: text("Opens the address of the service."),
    compliance,
    gaps,
    outside: z
      .strictObject({
        title: text("Heading: content outside the scope of the act."),
        items: z.array(text("Content.")).min(1).meta({ description: "What the act leaves out." }),
      })
      .optional()
      .meta({ description: "Content outside the scope of the act." }),
    assessment,
    feedback: z
      .strictObject({
        title: text("Heading: whether the reader noticed shortcomings."),
        text: text("When to get in touch."),
        answer: text("In what time feedback is answered."),
        link: text("Link to the feedback form."),
        address: perLanguage(address("Address."), "Address of the form in each language."),
      })
      .meta({ description: "How readers tell of shortcomings." }),
    monitoring: z
      .strictObject({
        title: text("Heading: who supervises accessibility."),
        text: text("When and how to turn to the authority."),
        authority,
      })
      .meta({ description: "Who supervises accessibility." }),
    information: z
      .strictObject({
        title: text("Heading: dates of the statement."),
        published: message("When the service was published. Placeholder: {date}.", "date"),
        prepared: message("When the statement was prepared. Placeholder: {date}.", "date"),
        updated: message("When it was last updated. Placeholder: {date}.", "date"),
        law: text("Link to the act."),
        law_address: perLanguage(address("Address."), "Address of the act in each language."),
      })
      .meta({ description: "Dates of the statement, and the act." }),
  })
  .meta({
    title: "Accessibility statement",
    description: "Wording and addresses of the accessibility statement.",
  });

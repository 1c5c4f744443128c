/** The kinds of field that data files are made of; what a field means travels in its metadata. */
import { z } from "zod";
import { MOST_OF_NAME } from "../limits.ts";
import type { Explain } from "../problems/explain.ts";
import { Message, Text } from "../text.ts";
import { addressText, formerText, idText, languageText, seenText, slugText } from "./forms.ts";

// Compiling each schema to code pays only where it checks many values; here each checks one plan.
z.config({ jitless: true });

/** What the schema walk reads off a field: ids and references to check, texts to translate. */
export interface FieldMeta {
  /** The field gives this kind of thing its id. */
  declares?: string;
  /** The field names a thing of one of these kinds by its id. */
  refersTo?: readonly string[];
  /** The field is shown to readers, hence translated: as a text or as an ICU message. */
  shown?: "text" | "message";
  /** The field names an earlier anchor of the thing that it belongs to. */
  formerly?: true;
  /** Names that a message's placeholders may have. */
  placeholders?: readonly string[];
  /** The field is written in another language's letters, for which a reader's own fonts may stand in. */
  ownWriting?: true;
}

/** Metadata of fields; descriptions live in zod's own registry, which the JSON Schemas are made from. */
export const fieldRegistry = z.registry<FieldMeta>();

function described<T extends z.ZodType>(
  schema: T,
  { description, ...meta }: FieldMeta & { description: string },
): T {
  const field = schema.meta({ description });
  fieldRegistry.add(field, meta);
  return field;
}

/** The stable id of a thing of the given kind: kebab-case, English, never shown. */
export const id = (kind: string, description: string) =>
  described(idText(), { declares: kind, description });

/** The code of a language of the site, which is also the first part of addresses. */
export const languageCode = (description: string) =>
  described(languageText(), { declares: "language", description });

/** The id of something described elsewhere; `kinds` are tried together. */
export const reference = (kinds: string | readonly string[], description: string) =>
  described(z.string(), { refersTo: typeof kinds === "string" ? [kinds] : kinds, description });

/** Several ids of things described elsewhere. */
export const references = (kinds: string | readonly string[], description: string) =>
  z.array(reference(kinds, description)).min(1).meta({ description });

/**
 * A text that readers see. Inline Markdown: **bold**, *emphasis*, [link](https://…), and words in another
 * language, [Työväenopisto]{fi}.
 */
export const text = (description: string) =>
  described(seenText(), { shown: "text", description }).transform((source) => new Text(source));

/** A text with placeholders in braces, each one of `placeholders`. */
export const message = (description: string, ...placeholders: string[]) =>
  described(seenText(), { shown: "message", placeholders, description }).transform(
    (source) => new Message(source),
  );

/** The name of a language as its speakers write it, e.g. suomi. */
export const ownName = (description: string) =>
  described(seenText(), { ownWriting: true, description });

/** A day, e.g. 2018-04-19. */
export const day = (description: string) => z.iso.date().meta({ description });

/** A year in four digits. */
export const year = (description: string) => z.int().min(1900).max(2999).meta({ description });

/** A whole number of people, ideas … */
export const count = (description: string) => z.int().min(0).meta({ description });

/** What is wrong with a period, and what to do. */
const explainPeriod: Explain = ({ start, end }) => [
  `The period ends (${end}) before it starts (${start}).`,
  "Correct one of the years.",
];

/** First and last year of a period. */
export const period = (description: string) =>
  z
    .strictObject({ start: year("First year."), end: year("Last year.") })
    .refine(({ start, end }) => start <= end, {
      path: ["end"],
      params: { code: "wrong-period", explain: explainPeriod },
    })
    .meta({ description });

/** An address that a reader can follow. */
export const address = (description: string) => addressText().meta({ description });

/** One value for each language of the site, keyed by the language's code. */
export const perLanguage = <T extends z.ZodType>(value: T, description: string) =>
  byLanguage(value)
    .check(({ value, issues }) => {
      if (Object.keys(value).length === 0)
        issues.push({ code: "too_small", origin: "record", minimum: 1, input: value });
    })
    .meta({ description });

const byLanguage = <T extends z.ZodType>(value: T) =>
  z.record(reference("language", "Code of a language of the site."), value);

/** A part of an address: small letters a–z, digits and hyphens. Empty only for the front page. */
export const slug = (description: string) => byLanguage(slugText()).meta({ description });

/** Earlier addresses of a page in each language, from which readers are led on. */
export const formerAddresses = () =>
  perLanguage(
    z.array(formerText()).min(1),
    "Earlier addresses of the page in each language, which lead on: a slug below the page above it, or a whole address such as /fi/kanavat/vanha/. What stands below the page is led on as well.",
  );

const anchors = (form: RegExp, code: string, description: string) =>
  z
    .array(
      described(
        z
          .string()
          .regex(form, code)
          .max(2 * MOST_OF_NAME + 1),
        {
          formerly: true,
          description,
        },
      ),
    )
    .min(1)
    .meta({ description })
    .optional();

/** Earlier anchors of a thing that has one on a page. */
export const formerAnchors = () =>
  anchors(
    /^([a-z][a-z0-9]*(-[a-z0-9]+)*#)?[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "bad-former-anchor",
    "Earlier ids, which lead on: old-id where it stood on the same page, page-id#old-id where it stood on another one.",
  );

/** Earlier anchors of a thing that has a page of its own. */
export const formerPlaces = () =>
  anchors(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*#[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "bad-former-place",
    "Earlier places on other pages, which lead on, as page-id#old-id.",
  );

/** The plan as open data: one JSON file for each language, with the plan's own words alone. */
import { z } from "zod";
import type { Catalogue } from "../../language/catalogue.ts";
import { formatsOf } from "../../language/formats.ts";
import { plainText } from "../../language/markdown.ts";
import { holdsPeriod, withPeriod } from "../../plan/period-placeholder.ts";
import { fieldRegistry } from "../../plan/schema/fields.ts";
import { filesOf, furniture, type Plan } from "../../plan/schema/files.ts";
import type { PlanSubject } from "../../plan/subject.ts";
import { Message, Text } from "../../plan/text.ts";
import { isPeriodOver } from "../../site/period.ts";
import type { Places } from "../../site/places.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The words of the interface, the site's furniture and its statement are no part of the plan. */
const isPublished = (name: string, subjects: readonly PlanSubject[]): boolean =>
  !furniture.includes(name) &&
  !subjects.some((subject) => subject.name === name && subject.isUnpublished);

export interface OpenDataOptions {
  /** Code of the file's language. */
  language: string;
  /** Code of the plan's own language, shown where a translation is missing. */
  source: string;
  /** Public address of the description; left out of the file where it is not known. */
  schema: string | undefined;
  /** What the plan may speak of. */
  subjects: readonly PlanSubject[];
  /** Where the site shows what. */
  places: Places;
}

/**
 * The whole plan in one language as JSON. A text is a string; one that stands in another language
 * than the file is `{ "text": …, "lang": … }`. Placeholders of messages stay, their values beside them.
 * What is inherited is filled in, and whatever has a place on the site says where.
 */
export function openData(
  plan: Plan,
  { language, source, schema, subjects, places }: OpenDataOptions,
  catalogue: Catalogue,
): string {
  const shown = (text: string, lang: string): Json =>
    lang === language ? plainText(text) : { text: plainText(text), lang };
  const own = plan.plan.period;
  const yearsIn = (code: string): string => {
    const written = plan.site.languages.find((one) => one.code === code);
    return written ? formatsOf(written).period(own) : `${own.start}–${own.end}`;
  };
  const translated = (text: string, write: (text: string, lang: string) => string): Json => {
    const found = catalogue.translate(text);
    const lang = found === undefined ? source : language;
    return shown(write(found ?? text, lang), lang);
  };
  const filled = (text: string, lang: string) => withPeriod(text, yearsIn(lang));
  const json = (value: unknown): Json => {
    if (value instanceof Text)
      return value.lang
        ? shown(filled(value.source, value.lang), value.lang)
        : translated(value.source, filled);
    if (value instanceof Message) return translated(value.source, (text) => text);
    if (Array.isArray(value)) return value.map(json);
    if (typeof value === "object" && value !== null) {
      const place = "id" in value ? places.get(String(value.id)) : undefined;
      return {
        ...Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .flatMap(([key, part]) => [
              [key, json(part)],
              ...(lacksPeriod(value, part) ? [["period", { ...own }]] : []),
            ]),
        ),
        ...(place && { shown_at: place.address }),
      };
    }
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? value
      : null;
  };
  const data = {
    ...(schema !== undefined && { $schema: schema }),
    language,
    period_is_over: isPeriodOver(plan.plan),
    ...Object.fromEntries(
      Object.entries(plan)
        .filter(([name, part]) => part !== undefined && isPublished(name, subjects))
        .map(([name, part]) => [name, json(part)]),
    ),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Whether a message has years filled in of which the thing that it belongs to says none: the plan's. */
const lacksPeriod = (thing: object, part: unknown): boolean =>
  part instanceof Message && holdsPeriod(part.source) && !("period" in thing);

/** Whether objects of the schema are things that may have a place on the site; slides have theirs in the deck. */
function mayBeShown({ def: { shape } }: z.ZodObject): boolean {
  const kind = shape.id && fieldRegistry.get(shape.id)?.declares;
  return kind !== undefined && kind !== "slide";
}

const shownAt = {
  description:
    "Where the site shows it, e.g. /fi/rakenteet/#committee; left out of what has no place.",
  type: "string" as const,
};

/**
 * JSON Schema (2020-12) of the open data, made from the schemas of the data files.
 * @param address its public address, by which it is known; left out where that is not known
 * @param subjects what the plan may speak of
 */
export function openDataSchema(
  address: string | undefined,
  subjects: readonly PlanSubject[],
): string {
  const richer = new Map(subjects.map(({ name, published }) => [name, published?.optional()]));
  const content = [...filesOf(subjects)]
    .filter(([name]) => isPublished(name, subjects))
    .map(([name, file]): [string, z.ZodType] => [name, richer.get(name) ?? file]);
  const schema = z.object(Object.fromEntries(content)).extend({
    $schema: z.string().optional().meta({ description: "Address of this description." }),
    language: z.string().meta({ description: "Language of the texts." }),
    period_is_over: z
      .boolean()
      .meta({ description: "The plan's period had ended on the day of this edition." }),
  });
  const json = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodObject && mayBeShown(zodSchema))
        jsonSchema.properties = { ...jsonSchema.properties, shown_at: shownAt };
      if (!fieldRegistry.get(zodSchema)?.shown) return;
      const { description } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, {
        description,
        anyOf: [
          { type: "string" },
          {
            type: "object",
            properties: { text: { type: "string" }, lang: { type: "string" } },
            required: ["text", "lang"],
            additionalProperties: false,
          },
        ],
      });
    },
  });
  return `${JSON.stringify({ ...(address !== undefined && { $id: address }), ...json }, null, 2)}\n`;
}

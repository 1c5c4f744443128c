/** Finds, by the schemas alone, every string that a plan's data hold: what a text may stand in. */
import { z } from "zod";
import { fieldRegistry } from "../../src/plan/schema/fields.ts";
import { walk } from "../../src/plan/schema/walk.ts";
import type { Path } from "../../src/plan/yaml/yaml-file.ts";

type Schema = z.core.$ZodType;

/** A string of the data. */
export interface PlanField {
  /** Name of the file, without `.yaml`. */
  file: string;
  path: Path;
  /** What its text may do: `text` has markup, `message` placeholders besides, `plain` is shown as it is. */
  kind: "text" | "message" | "plain";
  /**
   * It names or is named by an id, so that what stands there is told of where the other stands; or it is a
   * form by which words of other texts are found.
   */
  isId: boolean;
  /** A word of small letters that stands for it in an edition without harm. */
  token: string;
  /** What the data say there. */
  original: string;
}

/** The data of a plan by the names of its files. */
export type PlanData = ReadonlyMap<string, unknown>;

/** Every string of the data that their schemas know. */
export function fieldsOf(data: PlanData, schemas: ReadonlyMap<string, z.ZodType>): PlanField[] {
  const fields: PlanField[] = [];
  for (const [file, schema] of schemas)
    walk(schema, data.get(file), ({ path, value, meta, isKey }) => {
      if (typeof value !== "string" || isKey) return;
      const isId =
        [meta.declares, meta.refersTo, meta.formerly].some((of) => of !== undefined) ||
        (file === "glossary" && path.includes("forms"));
      const token = tokenOf(fields.length);
      fields.push({ file, path, kind: meta.shown ?? "plain", isId, token, original: value });
    });
  return fields;
}

/** @example tokenOf(27) // → "zqbbzq" */
export const tokenOf = (index: number): string =>
  `zq${[...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}zq`;

/**
 * The data with every text that they leave out: each optional one of a thing that is there, as `sample`.
 * What is left out otherwise stays so.
 */
export function withAllTexts(schema: Schema, value: unknown, sample: string): unknown {
  if (schema instanceof z.ZodOptional) {
    if (value === undefined && isText(schema.def.innerType)) return sample;
    return value === undefined ? undefined : withAllTexts(schema.def.innerType, value, sample);
  }
  if (schema instanceof z.ZodPipe) return withAllTexts(schema.def.in, value, sample);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => withAllTexts(schema.def.element, item, sample));
  if (schema instanceof z.ZodObject && isRecord(value))
    return Object.fromEntries(
      Object.entries(schema.def.shape).flatMap(([key, part]) => {
        const all = withAllTexts(part, value[key], sample);
        return all === undefined ? [] : [[key, all]];
      }),
    );
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = schema.def.options.find((one) => z.safeParse(one, value).success);
    return option ? withAllTexts(option, value, sample) : value;
  }
  return value;
}

/** Ways to the strings of a schema of which no value of the data is an example, e.g. `site.pages[].lead`. */
export function unseenStrings(schema: Schema, value: unknown, way: string): [string, Schema][] {
  const seen = new Set(stringsOf(schema, [value], way).map(([, string]) => string));
  return stringsOf(schema, undefined, way).filter(([, string]) => !seen.has(string));
}

/** @param values undefined: whatever the schema may hold */
function stringsOf(schema: Schema, values: unknown[] | undefined, way: string): [string, Schema][] {
  const there = values?.filter((value) => value !== undefined && value !== null);
  if (there?.length === 0) return [];
  const below = (part: Schema, step: string, pick: (value: unknown) => unknown[]) =>
    stringsOf(part, there?.flatMap(pick), `${way}${step}`);
  if (schema instanceof z.ZodOptional) return stringsOf(schema.def.innerType, there, way);
  if (schema instanceof z.ZodPipe) return stringsOf(schema.def.in, there, way);
  if (schema instanceof z.ZodArray)
    return below(schema.def.element, "[]", (value) => (Array.isArray(value) ? value : []));
  if (schema instanceof z.ZodRecord)
    return below(schema.def.valueType, ".*", (value) =>
      isRecord(value) ? Object.values(value) : [],
    );
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.def.shape).flatMap(([key, part]) =>
      below(part, `.${key}`, (value) => (isRecord(value) ? [value[key]] : [])),
    );
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.def.options.flatMap((option) =>
      stringsOf(
        option,
        there?.filter((value) => z.safeParse(option, value).success),
        way,
      ),
    );
  return isString(schema) ? [[way, schema]] : [];
}

const isString = (schema: Schema): boolean =>
  schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;

const isText = (schema: Schema): boolean =>
  schema instanceof z.ZodPipe
    ? isText(schema.def.in)
    : fieldRegistry.get(schema)?.shown !== undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

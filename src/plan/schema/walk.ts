/** Goes through a value side by side with its schema and visits every field that carries metadata. */
import { z } from "zod";
import type { Path } from "../yaml/yaml-file.ts";
import { type FieldMeta, fieldRegistry } from "./fields.ts";

export interface Field {
  path: Path;
  value: unknown;
  meta: FieldMeta;
  /** The field is a key of a map rather than a value. */
  isKey: boolean;
  /** One sentence for editors and translators. */
  description: string;
}

type Schema = z.core.$ZodType;

const metaOf = (schema: Schema): FieldMeta => fieldRegistry.get(schema) ?? {};

/** Fields of what was gone through before: every rule asks for those of the same few files. */
const known = new WeakMap<object, { schema: Schema; fields: readonly Field[] }>();

/**
 * Visits each field of `value` that `schema` knows, in the order of the schema's keys.
 * What does not fit the schema is passed over: shape is checked elsewhere.
 */
export function walk(schema: Schema, value: unknown, visit: (field: Field) => void): void {
  const before = isRecord(value) ? known.get(value) : undefined;
  const fields = before?.schema === schema ? before.fields : [...fieldsOf(schema, value, [])];
  if (isRecord(value)) known.set(value, { schema, fields });
  for (const field of fields) visit(field);
}

function* fieldsOf(schema: Schema, value: unknown, path: Path): Iterable<Field> {
  if (value === undefined || value === null) return;
  if (schema instanceof z.ZodOptional) {
    yield* fieldsOf(schema.def.innerType, value, path);
  } else if (schema instanceof z.ZodPipe) {
    yield* fieldsOf(schema.def.in, value, path);
  } else if (schema instanceof z.ZodObject && isRecord(value)) {
    for (const [key, part] of Object.entries(schema.def.shape))
      yield* fieldsOf(part, value[key], [...path, key]);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* fieldsOf(schema.def.element, item, [...path, index]);
  } else if (schema instanceof z.ZodRecord && isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield field(schema.def.keyType, key, [...path, key], true);
      yield* fieldsOf(schema.def.valueType, item, [...path, key]);
    }
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = optionFor(schema, value);
    if (option) yield* fieldsOf(option, value, path);
  } else {
    yield field(schema, value, path, false);
  }
}

const field = (schema: Schema, value: unknown, path: Path, isKey: boolean): Field => ({
  ...{ path, value, meta: metaOf(schema), isKey },
  // Few ask for it, and zod looks for it slowly.
  get description() {
    return descriptionOf(schema);
  },
});

/** The alternative whose discriminator fits the value. */
export function optionFor(union: z.ZodDiscriminatedUnion, value: unknown): Schema | undefined {
  if (!isRecord(value)) return undefined;
  const { discriminator } = union.def;
  return union.def.options.find((option) => {
    const part = option instanceof z.ZodObject ? option.def.shape[discriminator] : undefined;
    return part !== undefined && z.safeParse(part, value[discriminator]).success;
  });
}

/** The schema of the field at `path`, as far as it can be told. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | undefined {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.def.innerType, value, path);
  if (schema instanceof z.ZodPipe) return schemaAt(schema.def.in, value, path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = optionFor(schema, value);
    return option && schemaAt(option, value, path);
  }
  const part =
    schema instanceof z.ZodObject
      ? schema.def.shape[String(step)]
      : schema instanceof z.ZodArray
        ? schema.def.element
        : schema instanceof z.ZodRecord
          ? schema.def.valueType
          : undefined;
  return part && schemaAt(part, inner, rest);
}

/**
 * Kinds of things that values of this schema give ids to, and kinds that they refer to; `together`, each
 * list of kinds of which one reference may name any.
 */
export function kindsIn(schema: Schema | undefined): {
  declared: string[];
  referred: string[];
  together: (readonly string[])[];
} {
  const fields = schema ? fieldsIn(schema) : [];
  return {
    declared: fields.flatMap(({ declares }) => declares ?? []),
    referred: fields.flatMap(({ refersTo }) => refersTo ?? []),
    together: fields.flatMap(({ refersTo }) => (refersTo ? [refersTo] : [])),
  };
}

const asked = new WeakMap<Schema, readonly FieldMeta[]>();

/** A plan's schemas are made once, and asked about at each reading. */
function fieldsIn(schema: Schema): readonly FieldMeta[] {
  const fields = asked.get(schema) ?? fieldsWithin(schema);
  asked.set(schema, fields);
  return fields;
}

function fieldsWithin(schema: Schema): readonly FieldMeta[] {
  if (schema instanceof z.ZodOptional) return fieldsIn(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return fieldsIn(schema.def.in);
  if (schema instanceof z.ZodArray) return fieldsIn(schema.def.element);
  if (schema instanceof z.ZodRecord)
    return [metaOf(schema.def.keyType), ...fieldsIn(schema.def.valueType)];
  if (schema instanceof z.ZodObject) return Object.values(schema.def.shape).flatMap(fieldsIn);
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.def.options.flatMap(fieldsIn);
  return [metaOf(schema)];
}

/** The one-sentence description of a field, or an empty text. */
export const descriptionOf = (schema: Schema | undefined): string =>
  schema ? (z.globalRegistry.get(schema)?.description ?? "") : "";

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

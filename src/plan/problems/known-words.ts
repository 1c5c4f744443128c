/** Lists the words that a schema allows, for suggestions. */
import { z } from "zod";
import { fieldRegistry } from "../schema/fields.ts";
import { optionFor } from "../schema/walk.ts";

type Schema = z.core.$ZodType;

/** Keys that a map of this schema may have; of a union that cannot be decided, those of all its options. */
export function keysOf(schema: Schema | undefined, value: unknown): string[] {
  if (schema instanceof z.ZodOptional) return keysOf(schema.def.innerType, value);
  if (schema instanceof z.ZodPipe) return keysOf(schema.def.in, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = optionFor(schema, value);
    const options = option ? [option] : schema.def.options;
    return [...new Set(options.flatMap((one) => keysOf(one, value)))];
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.def.shape) : [];
}

/** Values that a key may have, if they can be listed; of a union, in any of its options. */
export function valuesOf(schema: Schema | undefined, key: string): string[] {
  if (schema instanceof z.ZodOptional) return valuesOf(schema.def.innerType, key);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [...new Set(schema.def.options.flatMap((option) => valuesOf(option, key)))];
  const part = schema instanceof z.ZodObject ? schema.def.shape[key] : undefined;
  const field = part instanceof z.ZodOptional ? part.def.innerType : part;
  return field instanceof z.ZodLiteral || field instanceof z.ZodEnum
    ? [...field._zod.values].map(String)
    : [];
}

/** Whether a field has a value for each language, by the languages' codes. */
export function isPerLanguage(schema: Schema | undefined): boolean {
  if (schema instanceof z.ZodOptional) return isPerLanguage(schema.def.innerType);
  if (!(schema instanceof z.ZodRecord)) return false;
  return fieldRegistry.get(schema.def.keyType)?.refersTo?.includes("language") ?? false;
}

/** @example forEachOf(["fi", "sv"]) // → "Write it for each language, on lines of their own: fi: …, sv: …" */
export const forEachOf = (languages: readonly string[]): string => {
  const lines = (languages.length > 0 ? languages : ["fi"]).map((code) => `${code}: …`);
  return `Write it for each language, on lines of their own: ${lines.join(", ")}`;
};

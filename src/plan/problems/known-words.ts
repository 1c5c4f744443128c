/** Lists the words that a schema allows, for suggestions. */
import { z } from "zod";
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

/** Values that the key which decides between a union's options may have. */
export function valuesOf(schema: Schema | undefined, key: string): string[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  return schema.def.options.flatMap((option) => {
    const part = option instanceof z.ZodObject ? option.def.shape[key] : undefined;
    if (part instanceof z.ZodLiteral || part instanceof z.ZodEnum)
      return [...part._zod.values].map(String);
    return [];
  });
}

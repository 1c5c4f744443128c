/** Makes the JSON Schemas by which an editor's program completes and explains the keys of data files. */
import { z } from "zod";
import { formats } from "../problems/formats.ts";
import { filesOf } from "../schema/files.ts";
import type { PlanSubject } from "../subject.ts";

/**
 * JSON Schema (draft 7, which YAML editors read) of each data file, as text, keyed by file name.
 * @example jsonSchemas(subjects).get("plan.schema.json") // → '{\n  "$schema": "http://json-schema.org/draft-07/schema#", …'
 */
export function jsonSchemas(subjects: readonly PlanSubject[]): Map<string, string> {
  return new Map(
    [...filesOf(subjects)].map(([name, schema]) => {
      const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
      const json = z.toJSONSchema(inner, {
        io: "input",
        target: "draft-7",
        reused: "inline",
        override: ({ zodSchema, jsonSchema }) => {
          const asked = askedOf(zodSchema);
          if (jsonSchema.pattern !== undefined && asked) jsonSchema.patternErrorMessage = asked;
        },
      });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** How the text is written; the YAML extension of VS Code shows `patternErrorMessage` in place of the pattern. */
function askedOf(schema: z.core.$ZodType): string | undefined {
  if (schema instanceof z.ZodISODate) return formats["not-a-date"]?.asked;
  if (!(schema instanceof z.ZodString)) return undefined;
  const codes = Object.keys(formats);
  const issues = schema.safeParse("\n").error?.issues ?? [];
  const code = issues.map(({ message }) => message).find((message) => codes.includes(message));
  return code === undefined ? undefined : formats[code]?.asked;
}

/** Makes the JSON Schemas by which an editor's program completes and explains the keys of data files. */
import { z } from "zod";
import { planFiles } from "../schema/files.ts";

/**
 * JSON Schema (draft 7, which YAML editors read) of each data file, as text, keyed by file name.
 * @example jsonSchemas().get("plan.schema.json") // → '{\n  "$schema": "http://json-schema.org/draft-07/schema#", …'
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(planFiles.shape).map(([name, schema]) => {
      const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
      const json = z.toJSONSchema(inner, { io: "input", target: "draft-7", reused: "inline" });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

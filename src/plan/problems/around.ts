/** Looks at what stands around the place of a problem: in the data and in its schema. */
import { z } from "zod";
import { isRecord, optionFor, schemaAt } from "../schema/walk.ts";
import { nearest } from "../suggest.ts";
import type { Path } from "../yaml/yaml-file.ts";
import { keysOf } from "./known-words.ts";

type Schema = z.core.$ZodType;

/** Whether the key at `path` is one that the schema does not ask for. */
export function mayBeLeftOut(schema: Schema, data: unknown, path: Path): boolean {
  const within = schemaAt(schema, data, path.slice(0, -1));
  const map =
    within instanceof z.ZodDiscriminatedUnion
      ? optionFor(within, valueAt(data, path.slice(0, -1)))
      : within;
  return map instanceof z.ZodObject && map.def.shape[String(path.at(-1))] instanceof z.ZodOptional;
}

/** The key that an editor wrote for the missing one at `path`, if a letter or two went wrong. */
export function mistypedKey(schema: Schema, data: unknown, path: Path): string | undefined {
  const within = path.slice(0, -1);
  const map = valueAt(data, within);
  const key = String(path.at(-1));
  if (!isRecord(map)) return undefined;
  const known = keysOf(schemaAt(schema, data, within), map);
  const strange = Object.keys(map).filter((other) => !known.includes(other));
  return strange.find((other) => nearest(other, [...known, key]) === key);
}

/** The value at `path`; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined,
    data,
  );
}

/** Names the types of YAML values in an editor's words. */
import type { Path } from "../yaml/yaml-file.ts";

const names: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  record: "a group of keys",
};

/** @example isNotA('"title"', "string", 2018) // → '"title" must be a text, not a number.' */
export function isNotA(name: string, expected: string, value: unknown): string {
  const found = Array.isArray(value) ? "array" : typeof value;
  const not = found === "number" && /^(int|number)$/.test(expected) ? written(value) : names[found];
  return `${name} must be ${names[expected] ?? expected}, not ${not ?? found}.`;
}

/** As YAML writes a number, also one that is none. */
const written = (number: unknown): string =>
  Number.isFinite(number)
    ? String(number)
    : String(number).replace("NaN", ".nan").replace("Infinity", ".inf");

/** What to do about a value of the wrong type. `keys` are those that a map may have here. */
export function typeHint(expected: string, value: unknown, keys: readonly string[]): string {
  switch (expected) {
    case "string":
      return typeof value === "object"
        ? "Write a text; if it starts with [ or {, put it in quotation marks."
        : 'Put it in quotation marks: "…".';
    case "array":
      return typeof value === "string" || typeof value === "number"
        ? `Write it as a list: [${value}].`
        : 'Start each item with "- ".';
    case "number":
    case "int":
      return typeof value === "string" && /^\d+$/.test(value)
        ? `Write it without quotation marks: ${value}.`
        : "Write it in figures, e.g. 25.";
    case "boolean":
      return "Write true or false, without quotation marks.";
    default:
      return keys.length > 0
        ? `Its keys are: ${keys.join(", ")}.`
        : "Write a key and its value on each line.";
  }
}

/**
 * How an editor would call the value at `path`.
 * @example nameOf(["levels", 0, "title"]) // → '"title"'
 * @example nameOf(["levels", 0]) // → 'Item 1 of "levels"'
 */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  return typeof last === "number"
    ? `Item ${last + 1} of ${nameOf(path.slice(0, -1))}`
    : `"${String(last)}"`;
}

/** Says in an editor's words what zod found wrong with the shape of a data file. */
import { z } from "zod";
import type { Problem } from "../problem.ts";
import { descriptionOf, isRecord, optionFor, schemaAt } from "../schema/walk.ts";
import { suggest } from "../suggest.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  record: "a group of keys",
  null: "empty",
};

/** What each format of a field asks for; the key is the problem's code. */
const formats: Record<string, string> = {
  "empty-text": "The text is empty. Write it, or remove the key if it may be left out.",
  "bad-id": "An id is in small letters a–z, digits and hyphens, and starts with a letter.",
  "bad-slug": "A part of an address is in small letters a–z, digits and hyphens.",
  "bad-citation": "Write the number and year of the act, e.g. 410/2015.",
  "bad-locale": "Write a locale, e.g. fi-FI.",
  "bad-file-name": "A file's name is in small letters a–z, digits and hyphens, without its ending.",
  "bad-register": "Write an https address with {year} and {number}.",
  "not-a-date": "Write a day that exists as year-month-day, e.g. 2018-04-19.",
  "not-an-address": "Write an address that starts with https://, http:// or mailto:.",
  "wrong-period": "A period cannot end before it starts.",
  "wrong-access": "A public document needs an address; an internal one must not have any.",
};

/** Problems for all issues of one file. */
export function shapeProblems(yaml: YamlFile, schema: Schema, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => problemsOf(yaml, schema, issue));
}

function problemsOf(yaml: YamlFile, schema: Schema, issue: Issue): Problem[] {
  const { path } = issue;
  const field = schemaAt(schema, yaml.data, path);
  const value = valueAt(yaml.data, path);
  const name = String(path.at(-1) ?? yaml.file);
  const told = (code: string, message: string, fix = ""): Problem[] => [
    { file: yaml.file, ...yaml.at(path), code, message, fix },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        file: yaml.file,
        ...yaml.atKey(path, key),
        code: "unknown-key",
        message: `"${key}" is not a key here.`,
        fix: suggest(key, keysOf(field, value)),
      }));
    case "invalid_type":
      return value === undefined
        ? told("missing-key", `"${name}" is missing.`, descriptionOf(field))
        : told(
            "wrong-type",
            `"${name}" must be ${typeNames[issue.expected] ?? issue.expected}, not ${nameOf(value)}.`,
            descriptionOf(field),
          );
    case "invalid_value":
      return value === undefined
        ? told("missing-key", `"${name}" is missing.`, descriptionOf(field))
        : told(
            "unknown-value",
            `"${String(value)}" is not a value of "${name}".`,
            suggest(String(value), issue.values.map(String)),
          );
    case "invalid_union":
      return told(
        "unknown-value",
        `"${String(value)}" is not a value of "${name}".`,
        suggest(
          String(value),
          discriminatorsOf(schemaAt(schema, yaml.data, path.slice(0, -1)) ?? schema, name),
        ),
      );
    case "too_small":
      if (issue.origin === "array")
        return told(
          "empty-list",
          `"${name}" is an empty list.`,
          "Add an item, or remove the key if it may be left out.",
        );
      return told(
        "wrong-number",
        `"${name}" must be at least ${issue.minimum}.`,
        descriptionOf(field),
      );
    case "too_big":
      return told(
        "wrong-number",
        `"${name}" must be at most ${issue.maximum}.`,
        descriptionOf(field),
      );
    case "invalid_format": {
      const code = codeOfFormat(issue);
      return told(code, formatMessage(code, name, value), formats[code] ?? "");
    }
    case "custom": {
      const code = String(issue.params?.code ?? "wrong-value");
      return told(code, `"${name}" does not fit.`, formats[code] ?? "");
    }
    default:
      return told("wrong-value", `"${name}" does not fit.`, descriptionOf(field));
  }
}

function codeOfFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "date") return "not-a-date";
  if (issue.format === "url") return "not-an-address";
  return issue.message in formats ? issue.message : "wrong-value";
}

function formatMessage(code: string, name: string, value: unknown): string {
  if (code === "empty-text") return `"${name}" has no text.`;
  if (code === "not-a-date") return `"${String(value)}" is not a date.`;
  if (code === "not-an-address")
    return `"${String(value)}" is not an address that a reader can follow.`;
  return `"${String(value)}" does not fit "${name}".`;
}

function nameOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeNames[typeof value] ?? typeof value;
}

function keysOf(schema: Schema | undefined, value: unknown): string[] {
  if (schema instanceof z.ZodDiscriminatedUnion) return keysOf(optionFor(schema, value), value);
  return schema instanceof z.ZodObject ? Object.keys(schema.def.shape) : [];
}

function discriminatorsOf(schema: Schema, key: string): string[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  return schema.def.options.flatMap((option) => {
    const part = option instanceof z.ZodObject ? option.def.shape[key] : undefined;
    if (part instanceof z.ZodLiteral || part instanceof z.ZodEnum)
      return [...part._zod.values].map(String);
    return [];
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined,
    data,
  );
}

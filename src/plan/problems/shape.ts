/** Says in an editor's words what zod found wrong with the shape of a data file. */
import { z } from "zod";
import type { Problem } from "../problem.ts";
import { descriptionOf, schemaAt } from "../schema/walk.ts";
import { suggest } from "../suggest.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";
import { mayBeLeftOut, mistypedKey, valueAt } from "./around.ts";
import { curlyQuotes } from "./curly-quotes.ts";
import { explained } from "./explain.ts";
import { codeOfFormat, formats } from "./formats.ts";
import { forEachOf, isPerLanguage, keysOf, valuesOf } from "./known-words.ts";
import { isNotA, nameOf, typeHint } from "./types.ts";

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/**
 * Problems for all issues of one file; the issues' paths start in the file.
 * @param languages codes of the site's languages, as far as they can be read
 */
export function shapeProblems(
  yaml: YamlFile,
  schema: Schema,
  issues: readonly Issue[],
  languages: readonly string[] = [],
): Problem[] {
  if (yaml.data === null) {
    const fix = `Write its keys (${keysOf(schema, {}).join(", ")})${schema instanceof z.ZodOptional ? ", or remove the file" : ""}.`;
    return [
      { file: yaml.file, ...yaml.at([]), code: "empty-file", message: "The file is empty.", fix },
    ];
  }
  return withoutConsequences(issues).flatMap((issue) => problemsOf(yaml, schema, issue, languages));
}

/** The first issue of each value; values are compared only if each of them is right. */
function withoutConsequences(issues: readonly Issue[]): Issue[] {
  const places = new Map<string, Issue>();
  for (const issue of issues) {
    const place = `${issue.code === "unrecognized_keys" ? "keys of " : ""}${JSON.stringify(issue.path)}`;
    if (!places.has(place)) places.set(place, issue);
  }
  const within = (issue: Issue) => JSON.stringify(issue.path.slice(0, -1));
  const wrong = new Set(issues.filter(({ code }) => code !== "custom").map(within));
  return [...places.values()].filter(
    (issue) => issue.code !== "custom" || !wrong.has(within(issue)),
  );
}

function problemsOf(
  yaml: YamlFile,
  schema: Schema,
  issue: Issue,
  languages: readonly string[],
): Problem[] {
  const { path } = issue;
  const field = schemaAt(schema, yaml.data, path);
  const value = valueAt(yaml.data, path);
  const name = nameOf(path);
  const told = (code: string, message: string, fix = ""): Problem[] => [
    { file: yaml.file, ...yaml.at(path), code, message, fix: curlyQuotes(value) ?? fix },
  ];
  const key = String(path.at(-1));
  const choice = suggest("", valuesOf(schemaAt(schema, yaml.data, path.slice(0, -1)), key));
  const eachLanguage = isPerLanguage(field) ? forEachOf(languages) : "";
  const about = (path: Path) => descriptionOf(schemaAt(schema, yaml.data, path));
  const unknownKey = (within: Path, key: string): Problem => ({
    file: yaml.file,
    ...yaml.atKey(within, key),
    code: "unknown-key",
    message: `"${key}" is not a key here.`,
    fix:
      curlyQuotes(key) ??
      suggest(key, keysOf(schemaAt(schema, yaml.data, within), valueAt(yaml.data, within))),
  });

  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key));
  if (value === undefined && path.length > 0) {
    const within = path.slice(0, -1);
    const mistyped = mistypedKey(schema, yaml.data, path);
    // A strict object tells of the mistyped key itself; a union that cannot be decided does not.
    if (mistyped !== undefined)
      return issue.code === "invalid_union" ? [unknownKey(within, mistyped)] : [];
    const add = choice || `Add it: ${about(path)}${eachLanguage && ` ${eachLanguage}.`}`.trim();
    return told("missing-key", `${name} is missing here.`, add);
  }
  const orRemove = mayBeLeftOut(schema, yaml.data, path) ? ", or remove the key" : "";
  const write = [eachLanguage || "Write it", orRemove, ".", choice && ` ${choice}`].join("");
  if (value === null) {
    const expected = issue.code === "invalid_type" ? issue.expected : "";
    const code = { string: "empty-text", array: "empty-list" }[String(expected)] ?? "empty-value";
    return told(code, `${name} has nothing after it.`, write);
  }
  switch (issue.code) {
    case "invalid_type":
      if (eachLanguage !== "") return told("wrong-type", `${name} has no languages.`, write);
      return told(
        "wrong-type",
        isNotA(name, issue.expected, value),
        typeHint(issue.expected, value, keysOf(field, value)),
      );
    case "invalid_value":
      if (typeof value === "object")
        return told(
          "wrong-type",
          isNotA(name, "string", value),
          suggest("", issue.values.map(String)),
        );
      return told(
        "unknown-value",
        `"${String(value)}" is not a value of ${name}.`,
        suggest(String(value), issue.values.map(String)),
      );
    case "invalid_union": {
      const union = schemaAt(schema, yaml.data, path.slice(0, -1));
      const values = valuesOf(union, String(path.at(-1)));
      return typeof value === "object"
        ? told("wrong-type", isNotA(name, "string", value), suggest("", values))
        : told(
            "unknown-value",
            `"${String(value)}" is not a value of ${name}.`,
            suggest(String(value), values),
          );
    }
    case "too_small":
      if (issue.origin === "record")
        return told("empty-value", `${name} has nothing below it.`, write);
      return issue.origin === "array"
        ? told(
            "empty-list",
            `${name} is an empty list.`,
            mayBeLeftOut(schema, yaml.data, path)
              ? "Add an item, or remove the key."
              : "Add an item.",
          )
        : told("wrong-number", `${name} is ${value}.`, `Write ${issue.minimum} or more.`);
    case "too_big":
      if (issue.origin === "string")
        return told(
          "too-long-text",
          `${name} has ${String(value).length} characters.`,
          `Write ${issue.maximum} or fewer.`,
        );
      return told("wrong-number", `${name} is ${value}.`, `Write ${issue.maximum} or less.`);
    case "invalid_format": {
      const code = codeOfFormat(issue);
      const format = formats[code];
      if (code === "empty-text") return told(code, `${name} has no text.`, write);
      if (format) return told(code, format.wrong(String(value)), format.asked);
      break;
    }
    case "custom": {
      const code = String(issue.params?.code);
      const said = explained(issue.params?.explain, valueAt(yaml.data, path.slice(0, -1)));
      if (said) return told(code, ...said);
      break;
    }
  }
  return told("wrong-value", `${name} is not as it should be.`, about(path));
}

/** The examples' plan in a folder, with whatever is to stand in its strings. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { z } from "zod";
import { cleanCheck } from "../../src/plan/fixture/assessed-plan.ts";
import { shippedWords } from "../../src/language/interface/shipped-words.ts";
import { subjects } from "../../src/subjects/index.ts";
import type { Path } from "../../src/plan/yaml/yaml-file.ts";
import { examplePlanFolder } from "../example-edition.ts";
import { type PlanData, type PlanField, tokenOf, withAllTexts } from "./plan-fields.ts";

/** A further language, of which the program has no words and knows no quotation marks. */
export const FURTHER = "is";

/**
 * The data of the examples' plan with all that they leave out: the interface's words, a last check with
 * faults, a contact, and a language whose texts and words come from catalogues. The list of divided words
 * is left out, for it holds only to its texts; so do the glossary's forms, in whose place stand such as find
 * words of every edition.
 */
export function wholeData(schemas: ReadonlyMap<string, z.ZodType>): PlanData {
  const read = new Map<string, unknown>([...schemas.keys()].map((name) => [name, dataOf(name)]));
  read.delete("word-division");
  const fault = { check: "reflow", standard: "WCAG 1.4.10", page: "front", language: "en" };
  const gap = { ...fault, description: "Text is cut." };
  read.set("glossary", foundByTokens(read.get("glossary")));
  read.set("last-check", { ...cleanCheck, findings: [gap], exceptions: [gap] });
  return new Map(
    [...read].map(([name, value]) => {
      const schema = schemas.get(name);
      const all = schema ? withAllTexts(schema, withFurther(value), "Sample") : value;
      return [name, all];
    }),
  );
}

/** A glossary whose words are each found by the last letter of the words that stand for fields. */
function foundByTokens(glossary: unknown): unknown {
  let count = 0;
  return JSON.parse(JSON.stringify(glossary), (key, value: unknown) => {
    if (key !== "forms") return value;
    const form = `*${String.fromCharCode(97 + count++)}zq`;
    return Object.fromEntries(Object.keys(Object(value)).map((language) => [language, [form]]));
  });
}

function dataOf(name: string): unknown {
  const file = readdirSync(examplePlanFolder).find((one) => one === `${name}.yaml`);
  const value: unknown = file && parse(readFileSync(join(examplePlanFolder, file), "utf8"));
  // In the words' own file, which holds every one of them.
  if (name === "interface") return wordsOfProgram();
  if (name === "glossary") return withFormsOfTokens(value);
  if (name === "plan") return { ...Object(value), contact: "mailto:plan@skerrby.example" };
  if (name === "mandate") return withAddressOfAct(value);
  if (name !== "site") return value;
  const { languages, ...rest } = Object(value);
  const further = { code: FURTHER, name: "Íslenska", in_language: "in Icelandic", locale: "is-IS" };
  const form = { direction: "ltr", dates: "long", deck_file: "further" };
  return { ...rest, languages: [...languages, { ...further, ...form }] };
}

/** The acts, with one that no register leads to. */
function withAddressOfAct(mandate: unknown): unknown {
  const { acts, ...rest } = Object(mandate);
  const address = { en: "https://acts.example.org/en", sv: "https://acts.example.org/sv" };
  const act = { id: "act-of-its-own", name: "Act of its own", address };
  return { ...rest, acts: { ...acts, items: [...acts.items, act] } };
}

/** The glossary, each of whose entries is known by the tokens that end in a letter of its own. */
function withFormsOfTokens(glossary: unknown): unknown {
  let entries = 0;
  return JSON.parse(JSON.stringify(glossary), (key, value: unknown) => {
    if (key !== "forms") return value;
    const form = `*${tokenOf(entries++).slice(2)}`;
    return Object.fromEntries(Object.keys(Object(value)).map((language) => [language, [form]]));
  });
}

/** Whether a string holds only to the texts of the plan, and is shown to nobody. */
export const isForm = ({ file, path }: PlanField): boolean =>
  file === "glossary" && path.includes("forms");

/** The program's words in English; a group of them may stand in several files. */
function wordsOfProgram(): unknown {
  const all = new Map<string, object>();
  for (const { yaml } of shippedWords("en", subjects)?.files ?? [])
    for (const [group, words] of Object.entries(Object(yaml.data)))
      all.set(group, { ...all.get(group), ...Object(words) });
  return Object.fromEntries(all);
}

/** What stands in each language, in the further one too. */
function withFurther(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFurther);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, withFurther(part)]);
  const own = Object.fromEntries(entries);
  return "en" in own && "sv" in own && !Array.isArray(own.en) ? { ...own, [FURTHER]: own.en } : own;
}

/** Puts a value in the place of another, deep in data that are the caller's own. */
export function putIn(data: unknown, path: Path, value: unknown): void {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], data);
  if (typeof holder === "object" && holder !== null && last !== undefined)
    Reflect.set(holder, last, value);
}

/** Writes the data into `folder`, a file each; every string stands on a line of its own. */
export function writeData(folder: string, data: PlanData): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of data) {
    const file = join(folder, `${name}.yaml`);
    if (value === undefined) rmSync(file, { force: true });
    else writeFileSync(file, sourceOf(value));
  }
}

export const sourceOf = (value: unknown): string =>
  stringify(value, {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    doubleQuotedAsJSON: true,
    aliasDuplicateObjects: false,
  });

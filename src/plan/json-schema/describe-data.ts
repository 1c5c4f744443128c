/** Writes the reference of all data files: every key with what it is for and an example, as a page in Markdown. */
import { z } from "zod";
import { filesOf } from "../schema/files.ts";
import { isRecord } from "../schema/walk.ts";
import type { PlanSubject } from "../subject.ts";
import { jsonSchemas } from "./json-schema.ts";

/** As much of a JSON Schema as keys are described from. */
const described = z.object({
  description: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), described).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), described]).optional();
  },
  get items() {
    return described.optional();
  },
  get anyOf() {
    return z.array(described).optional();
  },
  get oneOf() {
    return z.array(described).optional();
  },
});
type Described = z.infer<typeof described>;

interface Row {
  key: string;
  isNeeded: boolean;
  schema: Described;
  example: unknown;
}

const opening = `# The data files

Every file and every key of a plan, with an example from the plan in \`examples/skerrby\`. This page is made from the
schemas by \`npm run schema\`. A key in **bold** is needed wherever what it stands in is written.
`;

/**
 * The page.
 * @param examples contents of whole plans' files, by name without .yaml, the best first
 */
export function describeData(
  subjects: readonly PlanSubject[],
  examples: ReadonlyMap<string, readonly unknown[]>,
): string {
  const schemas = jsonSchemas(subjects);
  const sections = [...filesOf(subjects)].map(([name, file]) => {
    const schema = described.parse(JSON.parse(schemas.get(`${name}.schema.json`) ?? "{}"));
    const isOptional = file instanceof z.ZodOptional;
    return [
      `## ${name}.yaml`,
      "",
      `${schema.description ?? ""}${isOptional ? " A plan may leave the file out." : ""}`,
      "",
      "| Key | What it is | Example |",
      "| --- | --- | --- |",
      ...rowsOf(schema, "", examples.get(name) ?? []).map(line),
      "",
    ].join("\n");
  });
  return [opening, ...sections].join("\n");
}

/** Rows of all keys below a schema, in its order. @param found values of the example that it describes */
function rowsOf(schema: Described, path: string, found: readonly unknown[]): Row[] {
  const options = schema.anyOf ?? schema.oneOf ?? [];
  if (options.some(({ properties }) => properties))
    return options.flatMap((option) => [
      { key: "", isNeeded: false, schema: { description: option.description }, example: undefined },
      ...rowsOf(
        option,
        path,
        found.filter((one) => fits(one, option)),
      ),
    ]);
  const keys = Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const values = found.flatMap((one) => (isRecord(one) && key in one ? [one[key]] : []));
    return rowsAt(part, path ? `${path}.${key}` : key, values, schema.required?.includes(key));
  });
  const { additionalProperties: values } = schema;
  if (typeof values !== "object") return keys;
  const each = found.flatMap((one) => (isRecord(one) ? Object.values(one) : []));
  return [...keys, ...rowsAt(values, `${path}.<language>`, each, false)];
}

function rowsAt(
  schema: Described,
  key: string,
  values: readonly unknown[],
  isNeeded = false,
): Row[] {
  const own = { key, isNeeded, schema, example: values.find((value) => !isNested(value)) };
  const { items } = schema;
  if (!items) return [own, ...rowsOf(schema, key, values)];
  const each = values.flatMap((value) => (Array.isArray(value) ? value : []));
  const isPlain = !items.properties && !items.anyOf && !items.oneOf;
  const example = isPlain && each.length > 0 ? values.find(Array.isArray) : undefined;
  return [{ ...own, example }, ...rowsOf(items, `${key}[]`, each)];
}

const isNested = (value: unknown) => typeof value === "object" && value !== null;

/** Whether a value is of one of several kinds, by the key that tells them apart. */
const fits = (value: unknown, { properties = {} }: Described): boolean =>
  isRecord(value) &&
  Object.entries(properties).every(
    ([key, part]) => !choiceOf(part) || choiceOf(part)?.includes(value[key]),
  );

const choiceOf = ({ const: only, enum: several }: Described): unknown[] | undefined =>
  only === undefined ? several : [only];

function line({ key, isNeeded, schema, example }: Row): string {
  const { description = "" } = schema;
  // Before the keys of one of several kinds.
  if (key === "") return `| | _${inCell(description)}_ | |`;
  const choice = choicesOf(schema);
  const what = choice.length > 0 ? `One of ${choice.map((one) => `\`${one}\``).join(", ")}.` : "";
  const name = isNeeded ? `**\`${key}\`**` : `\`${key}\``;
  const cells = [name, `${description} ${what}`.trim(), sample(example ?? likely(schema))];
  return `| ${cells.map(inCell).join(" | ")} |`;
}

const choicesOf = (schema: Described): unknown[] =>
  choiceOf(schema) ?? schema.anyOf?.flatMap((option) => choiceOf(option) ?? []) ?? [];

/** What may stand there, where the example has nothing: a choice, or what the description names. */
function likely(schema: Described): unknown {
  if (schema.type === "boolean") return true;
  return (
    choicesOf(schema)[0] ??
    /e\.g\. ([^\s;,)]+?)\.?(?=[\s;,)]|$)/.exec(schema.description ?? "")?.[1]
  );
}

/** Longest example that is shown whole, in characters. */
const LONGEST = 60;

function sample(example: unknown): string {
  if (example === undefined) return "";
  const text = Array.isArray(example) ? `[${example.join(", ")}]` : String(example);
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || '""'}\``;
}

const inCell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

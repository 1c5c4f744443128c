/** JSON Schemas: up to date, explained throughout, and of one mind with the data files. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv } from "ajv";
import test from "ava";
import { parse } from "yaml";
import { subjects } from "../../subjects/index.ts";
import { jsonSchemas } from "./json-schema.ts";

const small = "src/plan/fixture/small-plan";
const example = "examples/skerrby";

const ajv = new Ajv({
  allErrors: true,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) },
  keywords: ["patternErrorMessage"],
});

/** What the schema of a data file says against a YAML text. */
function errorsOf(name: string, yaml: string): string[] {
  const validate = ajv.compile(
    JSON.parse(jsonSchemas(subjects).get(`${name}.schema.json`) ?? "false"),
  );
  validate(parse(yaml));
  return (validate.errors ?? []).map(
    ({ instancePath, message, keyword }) => `${instancePath} ${keyword}: ${message}`,
  );
}

test("data/schema holds the schemas as they are now", (t) => {
  const written = readdirSync("data/schema");
  const stale = [...jsonSchemas(subjects)].filter(
    ([name, text]) =>
      !written.includes(name) || readFileSync(join("data/schema", name), "utf8") !== text,
  );
  t.deepEqual(
    stale.map(([name]) => `data/schema/${name} is out of date: run \`npm run schema\`.`),
    [],
  );
  t.deepEqual(written.sort(), [...jsonSchemas(subjects).keys()].sort());
});

test("every data file names its schema, so that editors' programs find it", (t) => {
  for (const file of readdirSync(example).filter((name) => name.endsWith(".yaml"))) {
    const [first] = readFileSync(join(example, file), "utf8").split("\n");
    const schema = relative(example, join("data/schema", file.replace(".yaml", ".schema.json")));
    t.is(first, `# yaml-language-server: $schema=${schema}`);
  }
});

test("every file and every key is explained", (t) => {
  for (const [name, text] of jsonSchemas(subjects)) {
    t.deepEqual(unexplained(JSON.parse(text), name), []);
    t.regex(text, /^ {2}"title": "\w/m, name);
  }
});

test("every map refuses keys that it does not know", (t) => {
  for (const [name, text] of jsonSchemas(subjects)) {
    t.deepEqual(open(JSON.parse(text), name), []);
  }
});

for (const folder of [example, small]) {
  test(`the files in ${folder} are valid`, (t) => {
    const found = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
    t.true(found.length >= 5);
    for (const file of found) {
      t.deepEqual(
        errorsOf(file.replace(".yaml", ""), readFileSync(join(folder, file), "utf8")),
        [],
      );
    }
  });
}

const mistakes: readonly [name: string, from: string, to: string, error: string][] = [
  ["plan", "subject:", "subjekt:", " required: must have required property 'subject'"],
  [
    "plan",
    "title:",
    "titel: X\ntitle:",
    " additionalProperties: must NOT have additional properties",
  ],
  ["plan", "2031-03-01", "1.3.2031", '/edition/date format: must match format "date"'],
  ["plan", "start: 2031", "start: soon", "/period/start type: must be integer"],
  [
    "site",
    "colour: copper",
    "colour: red",
    "/theme/colour enum: must be equal to one of the allowed values",
  ],
  ["deck", "layout: cover", "layout: cver", "/slides/0/layout const: must be equal to constant"],
  [
    "channels",
    "id: branches",
    "id: Branches",
    '/levels/0/id pattern: must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',
  ],
];

for (const [name, from, to, error] of mistakes) {
  test(`the schema of ${name}.yaml refuses ${JSON.stringify(to)}`, (t) => {
    const source = readFileSync(join(small, `${name}.yaml`), "utf8");
    const edited = source.replace(from, to);
    t.not(edited, source);
    const errors = errorsOf(name, edited);
    t.true(errors.includes(error), errors.join("\n"));
  });
}

test("a pattern is explained in words", (t) => {
  t.regex(
    jsonSchemas(subjects).get("mandate.schema.json") ?? "",
    /"patternErrorMessage": "Write number and year, e\.g\. 410\/2015\."/,
  );
});

/** Places of keys without a description. */
const unexplained = (schema: unknown, place: string) =>
  placesIn(schema, place, ({ description }, isKey) => isKey && !description);

/** Places of maps that take any key. */
const open = (schema: unknown, place: string) =>
  placesIn(
    schema,
    place,
    ({ type, additionalProperties }) =>
      type === "object" && (additionalProperties ?? true) === true,
  );

function placesIn(
  schema: unknown,
  place: string,
  fits: (schema: Record<string, unknown>, isKey: boolean) => boolean,
  isKey = true,
): string[] {
  if (!isObject(schema)) return [];
  const { properties = {}, items, oneOf = [], additionalProperties } = schema;
  return [
    ...(fits(schema, isKey) ? [place] : []),
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([key, part]) =>
      placesIn(part, `${place} ${key}`, fits),
    ),
    ...[items, additionalProperties, ...(Array.isArray(oneOf) ? oneOf : [])].flatMap((part) =>
      placesIn(part, place, fits, false),
    ),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

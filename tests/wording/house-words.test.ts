/** Guards the choice of words in three languages: forms to avoid, with reasons, and terms to keep to. */
import { readFileSync } from "node:fs";
import test from "ava";
import { parse } from "yaml";
import { z } from "zod";
import { readFolder } from "../../src/language/catalogue/folder.ts";
import { extract } from "../../src/language/extract.ts";
import { shippedWords } from "../../src/language/interface/shipped-words.ts";
import { plainText } from "../../src/language/markdown.ts";
import { subjects } from "../../src/subjects/index.ts";
import { loadPlan } from "../../src/subjects/load-plan.ts";

const pattern = z.string().transform((source) => new RegExp(source, "iu"));
const { avoided, terms } = z
  .strictObject({
    avoided: z.array(
      z.strictObject({
        language: z.string(),
        files: z.array(z.string()).optional(),
        pattern,
        reason: z.string().min(1),
      }),
    ),
    terms: z.array(z.strictObject({ source: pattern, language: z.string(), translation: pattern })),
  })
  .parse(parse(readFileSync(new URL("house-words.yaml", import.meta.url), "utf8")));

interface Wording {
  language: string;
  /** The Finnish text. */
  source: string;
  /** The text in the language. */
  text: string;
  /** Data files in which it stands. */
  files: string[];
}

function textsIn(value: unknown): string[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [String(value)];
}

const wordings = allWordings();

function allWordings(): Wording[] {
  const loaded = loadPlan("data");
  if (!loaded.ok) throw new Error("The project's own plan has problems.");
  const finnish = extract(loaded.sources).map(({ source, places }) => ({
    language: "fi",
    source,
    text: source,
    files: places.map(({ reference }) => fileOf(reference)),
  }));
  const { catalogues } = readFolder("data", loaded.plan, loaded.sources, subjects);
  const translated = catalogues.flatMap(({ language, stored }) =>
    (stored?.entries ?? []).map(({ source, translation, references }) => ({
      language,
      source,
      text: plainText(translation),
      files: references.map(fileOf),
    })),
  );
  return [
    ...finnish,
    ...translated,
    ...["fi", "sv", "en"].flatMap((code) => [...shippedWordings(code), ...statementWordings(code)]),
  ];
}

/** The texts of Finland's accessibility statements, each beside the Finnish one at its place. */
function statementWordings(language: string): Wording[] {
  const [own = [], finnish = []] = [language, "fi"].map((code) => {
    const file = new URL(`../../src/subjects/statement/finland/${code}.yaml`, import.meta.url);
    return textsIn(parse(readFileSync(file, "utf8")));
  });
  return own.map((text, index) => ({
    language,
    source: finnish[index] ?? "",
    text: plainText(text),
    files: ["statement"],
  }));
}

/** The words that ship with the program, each beside the Finnish one at its place. */
function shippedWordings(language: string): Wording[] {
  const places = z.record(z.string(), z.record(z.string(), z.string()));
  const [own, finnish] = [language, "fi"].map((code) =>
    shippedWords(code, subjects)?.files.map(({ yaml }) => places.parse(yaml.data)),
  );
  return (own ?? []).flatMap((groups, file) =>
    Object.entries(groups).flatMap(([group, words]) =>
      Object.entries(words).map(([key, text]) => ({
        language,
        source: finnish?.[file]?.[group]?.[key] ?? "",
        text: plainText(text),
        files: ["interface"],
      })),
    ),
  );
}

/** @example fileOf("channels.yaml:wilma.text") // → "channels" */
function fileOf(reference: string): string {
  return reference.replace(/\.yaml.*$/, "");
}

test("there are texts in three languages to guard", (t) => {
  for (const language of ["fi", "sv", "en"])
    t.true(wordings.filter((wording) => wording.language === language).length > 500, language);
});

for (const { language, files, pattern: form, reason } of avoided) {
  test(`${language} avoids ${form.source}`, (t) => {
    const found = wordings.filter(
      (wording) =>
        wording.language === language &&
        (!files || wording.files.some((file) => files.includes(file))) &&
        form.test(wording.text),
    );
    t.deepEqual(
      found.map(({ text }) => text),
      [],
      reason,
    );
  });
}

for (const { language, source: word, translation: term } of terms) {
  test(`${language} has ${term.source} for ${word.source}`, (t) => {
    const said = wordings.filter(
      (wording) => wording.language === language && word.test(wording.source),
    );
    t.true(said.length > 0, "The word stands nowhere any more; take the line out of the list.");
    t.deepEqual(
      said.filter(({ text }) => !term.test(text)).map(({ text }) => text),
      [],
    );
  });
}

test("items of the plan's lists begin with a capital, or not, as in the source", (t) => {
  const files = [
    "channels",
    "city",
    "definitions",
    "implementation",
    "principles",
    "responsibilities",
  ];
  const differing = wordings.filter(
    ({ source, text, files: own }) =>
      own.some((file) => files.includes(file)) && isCapital(source) !== isCapital(text),
  );
  t.deepEqual(
    differing.map(({ text }) => text),
    [],
  );
});

/** Whether the first letter outside placeholders is a capital. */
const isCapital = (text: string): boolean =>
  /^[^\p{L}]*\p{Lu}/u.test(text.replace(/\{[^}]*\}/g, ""));

/** The words of site and deck: whole in each of the program's languages, a plan's own before them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { linesAfterChange } from "../../plan/fixture/problem-lines.ts";
import { smallPlan } from "../../plan/fixture/small-plan.ts";
import { loadPlan } from "../../subjects/load-plan.ts";
import { formatProblem } from "../../plan/problem.ts";
import { messageProblems, placeholdersOf } from "../../plan/problems/messages.ts";
import { interfaceSchema } from "../../plan/schema/interface.ts";
import { walk } from "../../plan/schema/walk.ts";
import { readFolder } from "../catalogue/folder.ts";
import { loadCatalogues } from "../catalogue/load.ts";
import { type PoFile, writePo } from "../catalogue/po-file.ts";
import { ownWords } from "../catalogue.ts";
import { localizePlan } from "../edition.ts";
import { extractWords } from "../extract.ts";
import { shippedProblems } from "./shipped-problems.ts";
import { type ShippedWords, shippedWords } from "./shipped-words.ts";

const languages = ["fi", "sv", "en"];

function shipped(language: string): ShippedWords {
  const words = shippedWords(language);
  if (!words) throw new Error(`The program has no words in ${language}.`);
  return words;
}

/** Names of the placeholders of each message, by its place. */
function placeholdersIn({ yaml }: ShippedWords): [string, string[]][] {
  const found: [string, string[]][] = [];
  walk(interfaceSchema, yaml.data, ({ path, value, meta }) => {
    if (meta.shown === "message") found.push([path.join("."), placeholdersOf(String(value))]);
  });
  return found;
}

for (const language of languages) {
  test(`the program's words in ${language} are whole and without problems`, (t) => {
    const { yaml } = shipped(language);
    t.deepEqual(yaml.problems, []);
    t.deepEqual(messageProblems(yaml, interfaceSchema, language), []);
    t.deepEqual(shippedProblems([{ code: language }]), []);
    t.deepEqual(placeholdersIn(shipped(language)), placeholdersIn(shipped("fi")));
  });

  test(`the program's words in ${language} name no language, city or register`, (t) => {
    const named = extractWords(shipped(language)).filter(({ source }) =>
      /Hels|Finlex|suome|ruots|englan|finsk|svensk|engelsk|Finnish|Swedish|English/.test(source),
    );
    t.deepEqual(named, []);
  });
}

test("what is counted has a form for each number that its language tells apart", (t) => {
  for (const language of languages) {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = extractWords(shipped(language))
      .map(({ source }) => source)
      .filter((source) => source.includes(", plural,"));
    t.true(plurals.length > 3, language);
    for (const plural of plurals)
      for (const category of pluralCategories) t.true(plural.includes(`${category} {`), plural);
  }
});

function folderOf(t: ExecutionContext): string {
  const temporary = mkdtempSync(join(tmpdir(), "interface-"));
  t.teardown(() => rmSync(temporary, { recursive: true, force: true }));
  return smallPlan(join(temporary, "data"));
}

function loaded(folder: string) {
  const result = loadPlan(folder);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return { ...result, ...readFolder(folder, result.plan, result.sources) };
}

/** Writes every catalogue as `npm run translate` does; `translations` stand in for translators' work. */
function translate(folder: string, translations: Readonly<Record<string, string>>): void {
  for (const { path, merged } of loaded(folder).catalogues) {
    if (!merged) continue;
    const entries = merged.entries.map((entry) => ({
      ...entry,
      translation: translations[entry.source] ?? entry.translation,
    }));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePo({ ...merged, entries }));
  }
}

function edition(folder: string, language: string) {
  const { plan, sources } = loaded(folder);
  const found = loadCatalogues(folder, plan, sources);
  if (!found.ok) throw new Error(found.problems.map(formatProblem).join("\n"));
  const { catalogues, words } = found;
  const catalogue = catalogues.get(language) ?? ownWords;
  return localizePlan(plan, language, catalogue, words.get(language));
}

const catalogueOf = (folder: string, wanted: string): PoFile | undefined =>
  loaded(folder).catalogues.find(({ name }) => name === wanted)?.merged;

/** Gives the plan, in English and Spanish, another second language. */
const withSecond = (folder: string, code: string) => replaced(folder, [["es", code]]);

function replaced(folder: string, codes: readonly (readonly [from: string, to: string])[]): void {
  const path = join(folder, "site.yaml");
  const source = readFileSync(path, "utf8");
  const written = codes.reduce(
    (text, [from, to]) =>
      text.replace(`{ code: ${from},`, `{ code: ${to},`).replaceAll(` ${from}: `, ` ${to}: `),
    source,
  );
  writeFileSync(path, written);
}

const own = (folder: string, words: string) => writeFileSync(join(folder, "interface.yaml"), words);

test("a plan without words of its own has the program's in each language that it shares", (t) => {
  const folder = folderOf(t);
  withSecond(folder, "sv");
  t.deepEqual(
    loaded(folder).catalogues.map(({ name }) => name),
    ["sv"],
  );
  t.is(edition(folder, "sv").plan.interface.navigation.front.html, "Startsida");
  const { plan, fallbacks } = edition(folder, "en");
  t.is(plan.interface.navigation.front.html, "Front page");
  t.deepEqual(fallbacks, []);
});

test("a word that the plan says in its own way comes before the program's, in its translation too", (t) => {
  const folder = folderOf(t);
  withSecond(folder, "sv");
  own(folder, "navigation:\n  front: Way in\n");
  t.deepEqual(edition(folder, "sv").plan.interface.navigation.front, {
    html: '<span lang="en" class="fallback">Way in</span>',
    plain: "Way in",
    lang: "en",
    isFallback: true,
  });
  t.true(edition(folder, "sv").fallbacks.includes("Way in"));
  translate(folder, { "Way in": "Ingång" });
  const { plan, fallbacks } = edition(folder, "sv");
  t.is(plan.interface.navigation.front.html, "Ingång");
  t.is(plan.interface.navigation.menu.html, "Meny");
  t.false(fallbacks.includes("Way in"));
  t.is(edition(folder, "en").plan.interface.navigation.front.html, "Way in");
});

test("a language that the program lacks has a catalogue of words, in the plan's own language", (t) => {
  const folder = folderOf(t);
  t.is(
    edition(folder, "es").plan.interface.navigation.front.html,
    '<span lang="en" class="fallback">Front page</span>',
  );
  translate(folder, {
    "Front page": "Inicio",
    "Plan period {period}": "Periodo {period}",
    "Who has not asked for a book yet?": "¿Quién falta?",
  });
  const { plan, fallbacks } = edition(folder, "es");
  t.is(plan.interface.navigation.front.html, "Inicio");
  t.is(plan.interface.page.period({ period: "2031" }).html, "Periodo 2031");
  t.false(fallbacks.includes("Front page"));
  t.true(fallbacks.includes("Menu"));
  t.is(
    catalogueOf(folder, "es")?.entries.some(({ source }) => source === "Front page"),
    false,
  );
  const entry = catalogueOf(folder, "interface.es")?.entries.find(
    ({ source }) => source === "Front page",
  );
  t.deepEqual(entry?.references, ["interface.navigation.front"]);
});

test("a word that the plan says in its own way is not asked for in the catalogue of words", (t) => {
  const folder = folderOf(t);
  own(folder, "navigation:\n  menu: Contents\n");
  const sources = (name: string) =>
    (catalogueOf(folder, name)?.entries ?? []).map(({ source }) => source);
  t.true(sources("es").includes("Contents"));
  t.false(sources("interface.es").includes("Menu"));
  t.false(sources("interface.es").includes("Contents"));
  t.false(edition(folder, "es").fallbacks.includes("Menu"));
});

test("a plan whose own language the program lacks has its words translated from English", (t) => {
  const folder = folderOf(t);
  replaced(folder, [
    ["es", "sv"],
    ["en", "cy"],
  ]);
  t.deepEqual(
    loaded(folder).catalogues.map(({ name }) => name),
    ["sv", "interface.cy"],
  );
  t.is(
    edition(folder, "cy").plan.interface.navigation.front.html,
    '<span lang="en" class="fallback">Front page</span>',
  );
  translate(folder, { "Front page": "Hafan" });
  t.is(edition(folder, "cy").plan.interface.navigation.front.html, "Hafan");
  t.is(edition(folder, "sv").plan.interface.navigation.front.html, "Startsida");
});

test("a mistake in the catalogue of words keeps the edition from being made", (t) => {
  const folder = folderOf(t);
  translate(folder, { "Plan period {period}": "Periodo" });
  const { plan, sources } = loaded(folder);
  const found = loadCatalogues(folder, plan, sources);
  t.deepEqual(found.ok ? [] : found.problems.map(({ code, message }) => `${code} ${message}`), [
    "lost-placeholder The translation has lost {period}.",
  ]);
});

test("a catalogue of words in a language that the program has is a problem", (t) => {
  const folder = folderOf(t);
  translate(folder, {});
  writeFileSync(join(folder, "translations", "interface.en.po"), "");
  t.deepEqual(
    loaded(folder).problems.map(({ code, message, fix }) => `${code} ${message} ${fix}`),
    [
      'unknown-catalogue interface.en.po does not translate words that the program lacks in a language of the site. Did you mean "interface.es.po"?',
    ],
  );
});

test("mistakes in a plan's own words are told with their places", (t) => {
  t.deepEqual(
    linesAfterChange((folder) =>
      own(folder, 'page:\n  perod: Years\n  period: "Years {perod}"\nsearch:\n  count: "{count"\n'),
    ),
    [
      'data/interface.yaml:2:3  unknown-key  "perod" is not a key here. Did you mean "period"?',
      'data/interface.yaml:3:11  unknown-placeholder  "{perod}" is not filled in here. Did you mean "{period}"?',
      "data/interface.yaml:5:10  message-syntax  The braces of this text do not pair up. Write {name} for each word that is filled in.",
    ],
  );
});

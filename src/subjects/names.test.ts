/** No room but the subjects' own knows a subject by name, so that a new one costs its folders and its line. */
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import test from "ava";
import { keysOf } from "../plan/problems/known-words.ts";
import { generalWords } from "../plan/schema/interface.ts";
import type { PageLayout, SiteSubject } from "../site/subject.ts";
import { subjects } from "./index.ts";

const project = join(import.meta.dirname, "../..");
const names = subjects.map(({ name }) => name).join("|");
const layouts = subjects
  .flatMap(({ pages, slides }) => [
    // The site's furniture leads to some layouts under a name of its own.
    ...Object.entries<PageLayout>(pages).flatMap(([name, { leadsAs }]) => (leadsAs ? [] : name)),
    ...Object.keys(slides),
  ])
  .join("|");
/** A name, its file or a layout in quotation marks, a part of the plan by its name, or an import of its folder. */
const namedBy = (words: string) =>
  new RegExp(
    `["'\`](${words})(\\.yaml)?["'\`]|\\b[pP]lan\\??\\.(${names})\\b|subjects/(${names})/`,
  );
const named = namedBy(`${names}|${layouts}`);
/** Macros and classes may be called like a layout. */
const namedInTemplate = namedBy(names);

/** Every room but the subjects' own; tests are left out, and the house's words, whose placeholders are called as they please. */
const sources = globSync("{src,scripts,templates}/**/*.{ts,js,njk,css}", { cwd: project })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => !/^(src|templates)\/subjects\/|\.test\.ts$|\/fixture\//.test(file))
  .filter((file) => file !== "src/plan/schema/interface.ts")
  .concat(".eleventy.ts");

test("no subject is named outside its room", (t) => {
  t.true(sources.length > 400);
  const found = sources.flatMap((file) => {
    const naming = /\.(njk|css)$/.test(file) ? namedInTemplate : named;
    return readFileSync(join(project, file), "utf8")
      .split("\n")
      .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line) && naming.test(line))
      .map((line) => `${file}: ${line.trim()}`);
  });
  t.deepEqual(found, []);
});

test("the house has no words for what only a subject shows", (t) => {
  const own = [...names.split("|"), ...layouts.split("|")];
  t.deepEqual(
    Object.keys(generalWords).filter((group) => own.includes(group)),
    [],
  );
});

test("subjects have words in the languages of the house, and no others", (t) => {
  const languages = (folder: string) =>
    globSync("*.yaml", { cwd: join(import.meta.dirname, folder) }).sort();
  const house = languages("../language/interface");
  t.true(house.length > 2);
  for (const { name, words } of subjects satisfies readonly SiteSubject[])
    t.deepEqual(languages(`${name}/words`), words ? house : [], name);
});

test("no two subjects have the same name or the same layout", (t) => {
  for (const all of [
    subjects.map(({ name }) => name),
    subjects.flatMap(({ pages }) => Object.keys(pages)),
    subjects.flatMap(({ slides }) => Object.keys(slides)),
  ])
    t.deepEqual([...new Set(all)], all);
});

test("a plan may leave each subject out of the deck or out of the site", (t) => {
  const both = subjects.filter(
    ({ pages, slides }) => Object.keys(pages).length > 0 && Object.keys(slides).length > 0,
  );
  t.true(both.length > 5);
  for (const { name, schema } of both) t.true(keysOf(schema, {}).includes("only"), name);
});

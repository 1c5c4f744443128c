/** Begins a plan of one's own: the small plan of the examples, in its own language and under its own name. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Document, isScalar, parseDocument, visit } from "yaml";
import { loadCatalogues } from "../language/catalogue/load.ts";
import { readFolder } from "../language/catalogue/folder.ts";
import { writePo } from "../language/catalogue/po-file.ts";
import { placeOf } from "../language/contexts.ts";
import { jsonSchemas } from "../plan/json-schema/json-schema.ts";
import { loadPlan } from "../plan/load-plan.ts";
import type { Problem } from "../plan/problem.ts";
import type { Plan } from "../plan/schema/files.ts";
import { walk } from "../plan/schema/walk.ts";
import type { PlanSubject } from "../plan/subject.ts";
import { languageEntries } from "./languages.ts";
import { slugOf } from "./slug.ts";

/** The plan that others are begun from. */
const example = join(import.meta.dirname, "../../examples/start");

/** What a plan is begun with. */
export interface Beginning {
  /** Codes of its languages, its own first. */
  languages: readonly string[];
  title: string;
  organisation: string;
  /** Where readers reach the organisation; none if left out. */
  contact: string | undefined;
  /** Country whose texts its accessibility statement has; one paragraph if left out. */
  country: string | undefined;
  /** Day of its first edition, e.g. 2026-11-28. */
  date: string;
}

/**
 * Writes the plan, its schemas and its empty catalogues into a folder that is there and empty.
 * @returns what is wrong with it, e.g. where its language needs fonts of its own
 */
export function beginPlan(
  folder: string,
  beginning: Beginning,
  subjects: readonly PlanSubject[],
): Problem[] {
  const loaded = loadPlan(example, subjects);
  const found = loaded.ok ? loadCatalogues(example, loaded.plan, loaded.sources, subjects) : loaded;
  if (!loaded.ok || !found.ok) throw new Error("The plan that others are begun from has problems.");
  const { plan } = loaded.plan;
  const [own = ""] = beginning.languages;
  const catalogue = found.catalogues.get(own);
  const { title, organisation } = beginning;
  const named = new Map([
    [plan.title.source, title],
    [plan.organisation.name.source, organisation],
  ]);
  for (const [name, { schema }] of loaded.sources) {
    const document = parseDocument(readFileSync(pathOf(name, beginning.country), "utf8"));
    walk(schema, document.toJS(), ({ path, value, meta }) => {
      if (!meta.shown || typeof value !== "string") return;
      const translated = catalogue?.translate(value, placeOf(name, path)) ?? value;
      document.setIn(path, named.get(value) ?? translated);
    });
    inOwnTime(document, plan, beginning);
    if (name === "site") withLanguages(document, beginning);
    const text = document
      .toString({ lineWidth: 110 })
      .replace(/\$schema=\S*\//, "$schema=schema/")
      .replace(/(?<=: )\[ (.*) \]$/gm, "[$1]");
    writeFileSync(join(folder, `${name}.yaml`), text);
  }
  mkdirSync(join(folder, "schema"));
  for (const [name, text] of jsonSchemas(subjects))
    writeFileSync(join(folder, "schema", name), text);
  const begun = loadPlan(folder, subjects);
  if (!begun.ok) return begun.problems;
  for (const { path, merged } of readFolder(folder, begun.plan, begun.sources, subjects)
    .catalogues) {
    if (!merged) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePo(merged));
  }
  return [];
}

/** A file of the example; some countries have one of their own in its place. */
function pathOf(name: string, country: string | undefined): string {
  const file = `${name}.yaml`;
  const own = country === undefined ? undefined : join(example, country, file);
  return own !== undefined && existsSync(own) ? own : join(example, file);
}

/**
 * Puts the new plan's day, years and contact in the place of the example's, and its language in that of
 * the language by which values are told apart.
 */
function inOwnTime(
  document: Document,
  { edition, period, contact }: Pick<Plan["plan"], "edition" | "period" | "contact">,
  { languages, contact: own, date }: Beginning,
): void {
  const [language = ""] = languages;
  const years = Number(date.slice(0, 4)) - period.start;
  visit(document, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return undefined;
      const { key, value } = pair;
      if (value.value === edition.date) value.value = date;
      if (value.value === contact && own === undefined) return visit.REMOVE;
      if (value.value === contact) value.value = own;
      if (typeof value.value === "number" && /^(start|end)$/.test(String(key.value)))
        value.value += years;
      if (key.value === EXAMPLE_LANGUAGE) key.value = language;
      return undefined;
    },
  });
}

/** Language in which the example is written. */
const EXAMPLE_LANGUAGE = "en";

/** Gives site.yaml the new plan's languages, and slugs after the titles of its pages. */
function withLanguages(document: Document, { languages, title }: Beginning): void {
  const [own = ""] = languages;
  const entries = languageEntries(languages, slugOf(title) || "plan");
  document.setIn(["languages"], document.createNode(entries));
  for (let index = 0; document.hasIn(["pages", index]); index++) {
    const at = ["pages", index, "slug", own];
    const slug = document.getIn(at);
    const named = slugOf(String(document.getIn(["pages", index, "title"])));
    const isFixed = slug === "" || slug === "404";
    if (!isFixed && named) document.setIn(at, named);
  }
}

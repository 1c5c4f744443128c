/** Begins a plan of one's own: the small plan of the examples, in its own language and under its own name. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Document, parseDocument } from "yaml";
import { loadCatalogues } from "../language/catalogue/load.ts";
import { readFolder } from "../language/catalogue/folder.ts";
import { writePo } from "../language/catalogue/po-file.ts";
import { placeOf } from "../language/contexts.ts";
import { jsonSchemas } from "../plan/json-schema/json-schema.ts";
import { loadPlan } from "../plan/load-plan.ts";
import type { Problem } from "../plan/problem.ts";
import type { DataFile } from "../plan/read-folder.ts";
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

/** Years from the first to the last of a new plan's period. */
const LAST_YEAR = 3;

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
  const found = loaded.ok && loadCatalogues(example, loaded.plan, loaded.sources);
  if (!found || !found.ok) throw new Error("The plan that others are begun from has problems.");
  const [own = ""] = beginning.languages;
  const catalogue = found.catalogues.get(own);
  for (const [name, file] of loaded.sources) {
    const path = join(example, `${name}.yaml`);
    const document = parseDocument(readFileSync(path, "utf8"));
    translated(document, name, file, (text, place) => catalogue?.translate(text, place) ?? text);
    facts[name]?.(document, beginning);
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
  for (const { path, merged } of readFolder(folder, begun.plan, begun.sources).catalogues) {
    if (!merged) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePo(merged));
  }
  return [];
}

/** Puts every text of a file into the plan's own language, as far as the example has it. */
function translated(
  document: Document,
  file: string,
  { schema }: DataFile,
  translate: (text: string, place: string) => string,
): void {
  walk(schema, document.toJS(), ({ path, value, meta }) => {
    if (meta.shown && typeof value === "string" && document.hasIn(path))
      document.setIn(path, translate(value, placeOf(file, path)));
  });
}

/** What is the new plan's own, by file. */
const facts: Readonly<Record<string, (document: Document, beginning: Beginning) => void>> = {
  plan(document, { title, organisation, contact, date }) {
    const year = Number(date.slice(0, 4));
    document.setIn(["title"], title);
    document.setIn(["full_title"], title);
    for (const key of ["name", "city", "wordmark"])
      document.setIn(["organisation", key], organisation);
    document.setIn(["period", "start"], year);
    document.setIn(["period", "end"], year + LAST_YEAR);
    document.setIn(["edition", "date"], date);
    if (contact === undefined) document.deleteIn(["contact"]);
    else document.setIn(["contact"], contact);
  },
  site(document, { languages, title }) {
    const [own = ""] = languages;
    const entries = languageEntries(languages, slugOf(title) || basename(example));
    document.setIn(["languages"], document.createNode(entries));
    document.setIn(["pages", 0, "title"], title);
    for (let index = 0; document.hasIn(["pages", index]); index++) {
      const slug = document.getIn(["pages", index, "slug", "en"]);
      const named = slugOf(String(document.getIn(["pages", index, "title"])));
      const isFixed = slug === "" || slug === "404";
      const node = document.createNode({ [own]: isFixed ? slug : named || slug }, { flow: true });
      document.setIn(["pages", index, "slug"], node);
    }
  },
  principles(document, { date }) {
    const year = Number(date.slice(0, 4));
    document.setIn(["period", "start"], year);
    document.setIn(["period", "end"], year + LAST_YEAR);
    document.setIn(["principles", 0, "priorities", "period", "start"], year);
    document.setIn(["principles", 0, "priorities", "period", "end"], year + 1);
  },
  statement(document, { languages, country, contact, date }) {
    if (country === undefined) return;
    const [own = ""] = languages;
    document.delete("text");
    document.set("texts", "country");
    document.set("country", country);
    document.set("published", date);
    document.set("prepared", date);
    document.set("feedback", document.createNode({ address: { [own]: contact } }));
  },
};

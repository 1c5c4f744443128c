/** Makes an edition in memory's reach: every output of it but what needs a browser, with nothing compressed. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readFolder } from "../../src/language/catalogue/folder.ts";
import { type PoEntry, writePo } from "../../src/language/catalogue/po-file.ts";
import { Drawings } from "../../src/outputs/drawings.ts";
import { loadEditions } from "../../src/outputs/editions.ts";
import { OUTPUTS } from "../../src/outputs/index.ts";
import { offersOf } from "../../src/outputs/offers-of.ts";
import { formatProblem } from "../../src/plan/problem.ts";
import { makeOutputs } from "../../src/publish/make-outputs.ts";
import { contextsOf } from "../../src/site/context.ts";
import { subjects } from "../../src/subjects/index.ts";
import { loadPlan } from "../../src/subjects/load-plan.ts";
import { FURTHER } from "./hostile-plan.ts";

/**
 * Writes the further language's catalogues beside the data: of the plan, and of the program's words that
 * it does not replace.
 * @param translated the translation of an entry
 * @throws with the problems of the data
 */
export function fillCatalogues(folder: string, translated: (entry: PoEntry) => string): void {
  rmSync(join(folder, "translations"), { recursive: true, force: true });
  const loaded = loadPlan(folder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  const { catalogues } = readFolder(folder, loaded.plan, loaded.sources, subjects);
  for (const { language, path, merged } of catalogues) {
    if (language !== FURTHER || !merged) continue;
    const entries = merged.entries.map((entry) => ({ ...entry, translation: translated(entry) }));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePo({ ...merged, entries }));
  }
}

/**
 * @param languages codes of those that are written; all if left out
 * @param search the index of the search is made as well
 * @throws with the problems of data and catalogues
 */
export async function makeEdition(
  data: string,
  folder: string,
  languages?: readonly string[],
  search = false,
): Promise<void> {
  const options = {
    ...{ data, out: folder, url: "https://www.skerrby.example", pathPrefix: "/plan/" },
    ...{ brand: undefined, pdf: false, search, only: undefined, languages },
  };
  const editions = loadEditions(data, languages);
  if (!editions.ok) throw new Error(editions.problems.map(formatProblem).join("\n"));
  const all = editions.editions.flatMap(contextsOf);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const work = {
    ...{ folder, editions, all, contexts: all, options, present: undefined, onStep: () => {} },
    ...{ offers: offersOf(OUTPUTS, options), drawings: new Drawings() },
  };
  const made = await makeOutputs(OUTPUTS, work, undefined);
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join("\n"));
}

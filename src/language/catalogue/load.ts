/** The catalogues that an edition is made with, or every problem in them and in the lists for their words. */
import type { Coverage } from "../../fonts/coverage.ts";
import { type Problem, sortProblems } from "../../plan/problem.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import type { Plan } from "../../plan/schema/files.ts";
import { type Catalogue, ownWords } from "../catalogue.ts";
import { unfitEntries } from "../division/unfit-entries.ts";
import { extract } from "../extract.ts";
import { readFolder, type StoredCatalogue } from "./folder.ts";
import { type Status, statusOf } from "./status.ts";
import { catalogueOf } from "./translations.ts";

export type LoadedCatalogues =
  | {
      ok: true;
      /** By code of language, the plan's own included. */
      catalogues: ReadonlyMap<string, Catalogue>;
      /** How far each translation is, by code of language. */
      status: ReadonlyMap<string, Status>;
    }
  | { ok: false; problems: Problem[] };

/**
 * Loads `translations/<code>.po` for every language of the site but the first. A catalogue that is not
 * there is no problem: its language falls back throughout.
 * @param directory the plan's data folder
 * @param sources the files that `loadPlan` gave with the plan
 * @param coverage what the edition's fonts show
 */
export function loadCatalogues(
  directory: string,
  plan: Plan,
  sources: ReadonlyMap<string, DataFile>,
  coverage?: Coverage,
): LoadedCatalogues {
  const folder = readFolder(directory, plan, sources, coverage);
  const [own] = plan.site.languages;
  const problems = [
    ...folder.problems,
    ...folder.catalogues.flatMap((each) => each.problems),
    ...unfitEntries(plan, sources, textsByLanguage(own?.code ?? "", sources, folder)),
  ];
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  const catalogues = new Map(own ? [[own.code, ownWords]] : []);
  const status = new Map<string, Status>();
  for (const { language, stored, merged } of folder.catalogues) {
    catalogues.set(language, stored ? catalogueOf(stored) : noWords);
    if (merged) status.set(language, statusOf(merged));
  }
  return { ok: true, catalogues, status };
}

/** The plan's own texts and the translations that can be read, by code of their language. */
const textsByLanguage = (
  own: string,
  sources: ReadonlyMap<string, DataFile>,
  { catalogues }: { catalogues: readonly StoredCatalogue[] },
): Map<string, string[]> =>
  new Map([
    [own, extract(sources).map(({ source }) => source)],
    ...catalogues
      .filter(({ merged }) => merged !== undefined)
      .map(({ language, stored }): [string, string[]] => [
        language,
        (stored?.entries ?? []).map(({ translation }) => translation),
      ]),
  ]);

const noWords: Catalogue = { translate: () => undefined };

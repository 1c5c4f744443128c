/** The catalogues that an edition is made with, or every problem in them and in the lists for their words. */
import type { Coverage } from "../../fonts/coverage.ts";
import { type Problem, sortProblems } from "../../plan/problem.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import type { Plan } from "../../plan/schema/files.ts";
import { type Catalogue, noWords, ownWords } from "../catalogue.ts";
import { unfitEntries } from "../division/unfit-entries.ts";
import { extract, extractWords } from "../extract.ts";
import { shippedProblems } from "../interface/shipped-problems.ts";
import { shippedWords } from "../interface/shipped-words.ts";
import { readFolder, type StoredCatalogue } from "./folder.ts";
import { type Status, statusOf } from "./status.ts";
import { catalogueOf } from "./translations.ts";

export type LoadedCatalogues =
  | {
      ok: true;
      /** By code of language, the plan's own included. */
      catalogues: ReadonlyMap<string, Catalogue>;
      /** Catalogues of the program's words, by code of the languages of which it has none. */
      words: ReadonlyMap<string, Catalogue>;
      /** How far each translation of the plan is, by code of language. */
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
    ...shippedProblems(plan.site.languages, coverage),
    ...(plan["word-division"]
      ? unfitEntries(plan, sources, textsByLanguage(plan, sources, folder))
      : []),
  ];
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  const catalogues = new Map(own ? [[own.code, ownWords]] : []);
  const words = new Map<string, Catalogue>();
  const status = new Map<string, Status>();
  for (const { language, ofWords, stored, merged } of folder.catalogues) {
    const kind = ofWords ? words : catalogues;
    kind.set(language, stored ? catalogueOf(stored) : noWords);
    if (merged && !ofWords) status.set(language, statusOf(merged));
  }
  return { ok: true, catalogues, words, status };
}

/**
 * The plan's own texts, the translations and the program's words, by code of their language; a language
 * of which a catalogue cannot be read is left out.
 */
function textsByLanguage(
  { site }: Pick<Plan, "site">,
  sources: ReadonlyMap<string, DataFile>,
  { catalogues }: { catalogues: readonly StoredCatalogue[] },
): Map<string, string[]> {
  const [own] = site.languages;
  const unread = new Set(
    catalogues.filter(({ merged }) => merged === undefined).map(({ language }) => language),
  );
  const judged = site.languages.filter(({ code }) => !unread.has(code));
  return new Map(
    judged.map(({ code }): [string, string[]] => {
      const shipped = shippedWords(code);
      return [
        code,
        [
          ...(code === own?.code ? extract(sources).map(({ source }) => source) : []),
          ...(shipped ? extractWords(shipped).map(({ source }) => source) : []),
          ...catalogues
            .filter(({ language }) => language === code)
            .flatMap(({ stored }) => (stored?.entries ?? []).map(({ translation }) => translation)),
        ],
      ];
    }),
  );
}

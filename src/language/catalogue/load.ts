/** The catalogues that an edition is made with, or every problem in them and in the lists for their words. */
import type { Coverage } from "../../fonts/coverage.ts";
import { type Problem, sortProblems } from "../../plan/problem.ts";
import { publishedLanguages } from "../../plan/published-languages.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import type { Plan } from "../../plan/schema/files.ts";
import { shippedTextsOf } from "../../plan/shipped-texts.ts";
import type { PlanSubject } from "../../plan/subject.ts";
import { type Catalogue, noWords, ownWords } from "../catalogue.ts";
import { unfitEntries } from "../division/unfit-entries.ts";
import { extract, extractWords } from "../extract.ts";
import { shippedProblems } from "../interface/shipped-problems.ts";
import { shippedWords } from "../interface/shipped-words.ts";
import { shownTexts } from "../shown-texts.ts";
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
      /** What is right but should be looked at. */
      warnings: Problem[];
    }
  | { ok: false; problems: Problem[] };

/**
 * Loads `translations/<code>.po` for every language of the site but the first. A catalogue that is not
 * there is no problem: its language falls back throughout.
 * @param directory the plan's data folder
 * @param sources the files that `loadPlan` gave with the plan
 * @param subjects what the plan may speak of
 * @param coverage what the edition's fonts show
 */
export function loadCatalogues(
  directory: string,
  plan: Plan,
  sources: ReadonlyMap<string, DataFile>,
  subjects: readonly PlanSubject[],
  coverage?: Coverage,
): LoadedCatalogues {
  const shipped = shippedProblems(plan.site.languages, subjects, coverage);
  if (shipped.length > 0) return { ok: false, problems: sortProblems(shipped) };
  const folder = readFolder(directory, plan, sources, subjects, coverage);
  const [own] = plan.site.languages;
  const problems = [
    ...folder.problems,
    ...folder.catalogues.flatMap((each) => each.problems),
    ...(plan["word-division"]
      ? unfitEntries(plan, sources, textsByLanguage(plan, sources, subjects, folder))
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
  const told = problemsOfTexts(plan, sources, subjects, catalogues);
  if (told.length > 0) return { ok: false, problems: sortProblems(told) };
  // A text of the data that one catalogue tells of, another may, too.
  const warnings = sortProblems(folder.catalogues.flatMap((each) => each.warnings));
  return { ok: true, catalogues, words, status, warnings };
}

/** What the subjects find wrong in the texts of all published languages. */
function problemsOfTexts(
  plan: Plan,
  sources: ReadonlyMap<string, DataFile>,
  subjects: readonly PlanSubject[],
  catalogues: ReadonlyMap<string, Catalogue>,
): Problem[] {
  const shipped = shippedTextsOf(plan, subjects);
  // A draft may lack any text yet: nobody could mend what is missing in it but by translating.
  const published = publishedLanguages(plan.site.languages);
  const judged = [...catalogues].filter(([code]) => published.has(code));
  const texts = new Map(
    judged.map(([code, catalogue]) => [
      code,
      [
        ...shownTexts(plan, code, catalogue),
        ...shipped(code).map((text) => ({ text, language: code, file: "" })),
      ],
    ]),
  );
  return subjects.flatMap((subject) => {
    const file = sources.get(subject.name);
    const part: unknown = Reflect.get(plan, subject.name);
    return file && part !== undefined ? (subject.textProblems?.(part, file, texts) ?? []) : [];
  });
}

/**
 * The plan's own texts, the translations and the program's words, by code of their language; a language
 * of which a catalogue cannot be read is left out.
 */
function textsByLanguage(
  plan: Plan,
  sources: ReadonlyMap<string, DataFile>,
  subjects: readonly PlanSubject[],
  { catalogues }: { catalogues: readonly StoredCatalogue[] },
): Map<string, string[]> {
  const { site } = plan;
  const [own] = site.languages;
  const shippedTexts = shippedTextsOf(plan, subjects);
  const unread = new Set(
    catalogues.filter(({ merged }) => merged === undefined).map(({ language }) => language),
  );
  const judged = site.languages.filter(({ code }) => !unread.has(code));
  return new Map(
    judged.map(({ code }): [string, string[]] => {
      const shipped = shippedWords(code, subjects);
      return [
        code,
        [
          ...(code === own?.code ? extract(sources).map(({ source }) => source) : []),
          ...shippedTexts(code),
          ...(shipped ? extractWords(shipped).map(({ source }) => source) : []),
          ...catalogues
            .filter(({ language }) => language === code)
            .flatMap(({ stored }) => (stored?.entries ?? []).map(({ translation }) => translation)),
        ],
      ];
    }),
  );
}

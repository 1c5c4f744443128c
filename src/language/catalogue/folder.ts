/** The folder of catalogues beside the data, read as a whole. */
import { dirname, join } from "node:path";
import { type Coverage, editionCoverage } from "../../fonts/coverage.ts";
import { hasOwnWriting } from "../../fonts/unknown-characters.ts";
import { readInputFolder } from "../../plan/input/read-input.ts";
import type { Problem } from "../../plan/problem.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import type { Plan } from "../../plan/schema/files.ts";
import { suggest } from "../../plan/suggest.ts";
import { extract, extractWords } from "../extract.ts";
import { shippedWords, wordsToTranslate } from "../interface/shipped-words.ts";
import { characterProblems } from "./characters.ts";
import { entryProblems } from "./entry-problems.ts";
import { merge } from "./merge.ts";
import type { PoFile } from "./po-file.ts";
import { readCatalogue } from "./read.ts";

export interface StoredCatalogue {
  language: string;
  /** Name of its file without `.po`: the language's code, after `interface.` for the program's words. */
  name: string;
  /** It translates the program's words, of which there are none in the language. */
  ofWords: boolean;
  path: string;
  /** Path of the file as a translator would type it. */
  shown: string;
  /** The catalogue as it stands in the file; undefined where there is none yet or it cannot be read. */
  stored: PoFile | undefined;
  /** The catalogue brought up to date with the data; undefined where the file cannot be read. */
  merged: PoFile | undefined;
  problems: Problem[];
}

/**
 * The catalogues of every language but the plan's own, those of the program's words for languages that it
 * lacks, and what is wrong with them.
 * @param directory the plan's data folder, in which `translations/` stands
 * @param sources the files that `loadPlan` gave with the plan
 * @param coverage what the edition's fonts show
 */
export function readFolder(
  directory: string,
  { site, plan, interface: replaced = {} }: Pick<Plan, "site" | "plan" | "interface">,
  sources: ReadonlyMap<string, DataFile>,
  coverage: Coverage = editionCoverage(),
): { catalogues: StoredCatalogue[]; problems: Problem[] } {
  const folder = join(directory, "translations");
  const shownFolder = join(dirname(sources.get("site")?.file ?? folder), "translations");
  const [own, ...others] = site.languages;
  const ofPlan = extract(sources);
  const about = {
    project: plan.title.source,
    team: plan.organisation.name.source,
    date: plan.edition.date,
  };
  const entries = readInputFolder(folder, shownFolder);
  const wanted = [
    ...others.map((language) => ({ language, ofWords: false })),
    ...site.languages
      .filter(({ code }) => !shippedWords(code))
      .map((language) => ({ language, ofWords: true })),
  ];
  const catalogues = wanted.map(
    ({ language: { code, name: inItself }, ofWords }): StoredCatalogue => {
      const texts = ofWords ? extractWords(wordsToTranslate(own?.code ?? ""), replaced) : ofPlan;
      const name = `${ofWords ? "interface." : ""}${code}`;
      const path = join(folder, `${name}.po`);
      const shown = join(shownFolder, `${name}.po`);
      // What a folder that cannot be looked into holds is not known.
      const read =
        entries?.ok === false
          ? { ok: false as const, problems: [] }
          : entries && readCatalogue(path, shown);
      const of = { language: code, name, ofWords, path, shown };
      if (read?.ok === false) {
        const { problems } = read;
        return { ...of, stored: undefined, merged: undefined, problems };
      }
      const problems = read
        ? [
            ...entryProblems({ ...read, file: shown, language: code }, texts),
            ...characterProblems(
              { ...read, file: shown, ownWriting: hasOwnWriting(inItself, coverage) },
              texts,
              coverage,
            ),
          ]
        : [];
      return {
        ...of,
        stored: read?.po,
        merged: merge(read?.po, texts, { language: code, ...about }),
        problems,
      };
    },
  );
  const files = entries?.ok ? entries.content.map(({ name }) => name) : [];
  const names = catalogues.map(({ name }) => name);
  const problems = entries?.ok === false ? [entries.problem] : [];
  return { catalogues, problems: [...problems, ...strayCatalogues(files, shownFolder, names)] };
}

/** `unknown-catalogue`: .po files that translate nothing, as those of languages that the site does not have. */
function strayCatalogues(
  files: readonly string[],
  shown: string,
  names: readonly string[],
): Problem[] {
  return files
    .filter((file) => file.endsWith(".po") && !names.includes(file.slice(0, -".po".length)))
    .map((file) => ({
      file: join(shown, file),
      line: 1,
      column: 1,
      code: "unknown-catalogue",
      message: file.startsWith("interface.")
        ? `${file} does not translate words that the program lacks in a language of the site.`
        : `${file} is not the catalogue of another language of the site.`,
      fix:
        suggest(
          file,
          names.map((name) => `${name}.po`),
        ) || "Add the language to site.yaml, or remove the file.",
    }));
}

/** The folder of catalogues beside the data, read as a whole. */
import { dirname, join } from "node:path";
import { type Coverage, editionCoverage } from "../../fonts/coverage.ts";
import { hasOwnWriting } from "../../fonts/unknown-characters.ts";
import { readInputFolder } from "../../plan/input/read-input.ts";
import type { Problem } from "../../plan/problem.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import type { Plan } from "../../plan/schema/files.ts";
import { suggest } from "../../plan/suggest.ts";
import { extract } from "../extract.ts";
import { characterProblems } from "./characters.ts";
import { entryProblems } from "./entry-problems.ts";
import { merge } from "./merge.ts";
import type { PoFile } from "./po-file.ts";
import { readCatalogue } from "./read.ts";

export interface StoredCatalogue {
  language: string;
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
 * The catalogues of every language but the plan's own, and what is wrong with them.
 * @param directory the plan's data folder, in which `translations/` stands
 * @param sources the files that `loadPlan` gave with the plan
 * @param coverage what the edition's fonts show
 */
export function readFolder(
  directory: string,
  { site, plan }: Pick<Plan, "site" | "plan">,
  sources: ReadonlyMap<string, DataFile>,
  coverage: Coverage = editionCoverage(),
): { catalogues: StoredCatalogue[]; problems: Problem[] } {
  const folder = join(directory, "translations");
  const shownFolder = join(dirname(sources.get("site")?.file ?? folder), "translations");
  const texts = extract(sources);
  const about = {
    project: plan.title.source,
    team: plan.organisation.name.source,
    date: plan.edition.date,
  };
  const entries = readInputFolder(folder, shownFolder);
  const others = site.languages.slice(1);
  const codes = others.map(({ code }) => code);
  const catalogues = others.map(({ code: language, name }): StoredCatalogue => {
    const path = join(folder, `${language}.po`);
    const shown = join(shownFolder, `${language}.po`);
    // What a folder that cannot be looked into holds is not known.
    const read =
      entries?.ok === false
        ? { ok: false as const, problems: [] }
        : entries && readCatalogue(path, shown);
    if (read?.ok === false) {
      const { problems } = read;
      return { language, path, shown, stored: undefined, merged: undefined, problems };
    }
    return {
      language,
      path,
      shown,
      stored: read?.po,
      merged: merge(read?.po, texts, { language, ...about }),
      problems: read
        ? [
            ...entryProblems({ ...read, file: shown, language }, texts),
            ...characterProblems(
              { ...read, file: shown, ownWriting: hasOwnWriting(name, coverage) },
              texts,
              coverage,
            ),
          ]
        : [],
    };
  });
  const names = entries?.ok ? entries.content.map(({ name }) => name) : [];
  const problems = entries?.ok === false ? [entries.problem] : [];
  return { catalogues, problems: [...problems, ...strayCatalogues(names, shownFolder, codes)] };
}

/** `unknown-catalogue`: .po files of languages that the site does not have. */
function strayCatalogues(
  names: readonly string[],
  shown: string,
  codes: readonly string[],
): Problem[] {
  return names
    .filter((file) => file.endsWith(".po") && !codes.includes(file.slice(0, -".po".length)))
    .map((file) => ({
      file: join(shown, file),
      line: 1,
      column: 1,
      code: "unknown-catalogue",
      message: `${file} is not the catalogue of another language of the site.`,
      fix:
        suggest(
          file,
          codes.map((code) => `${code}.po`),
        ) || "Add the language to site.yaml, or remove the file.",
    }));
}

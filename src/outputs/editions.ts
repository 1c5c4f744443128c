/** Loads the plan and puts it into every language that is to be published, or tells what is wrong. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Brand, loadBrand } from "./site/brand.ts";
import { editionCoverage } from "../fonts/coverage.ts";
import type { Face } from "../fonts/faces.ts";
import { loadCatalogues } from "../language/catalogue/load.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { editionCharacters } from "../language/characters.ts";
import { localizePlan } from "../language/edition.ts";
import { loadPlan } from "../plan/load-plan.ts";
import { planFaces } from "../plan/plan-fonts.ts";
import type { Problem } from "../plan/problem.ts";
import { publishedLanguages } from "../plan/published-languages.ts";
import type { DataFile } from "../plan/read-folder.ts";
import type { Plan } from "../plan/schema/files.ts";
import { suggest } from "../plan/suggest.ts";
import { warningsOf } from "../plan/warnings.ts";
import type { Edition } from "../site/edition.ts";
import type { SiteSubject } from "../site/subject.ts";
import { subjects as known } from "../subjects/index.ts";
import { datedPlan } from "./edition-date.ts";

export interface Editions {
  plan: Plan;
  editions: Edition<SiteSubject>[];
  /** What the plan may speak of. */
  subjects: readonly SiteSubject[];
  catalogues: ReadonlyMap<string, Catalogue>;
  /** The data files, by which problems of what is made of them find their lines. */
  sources: ReadonlyMap<string, DataFile>;
  brand: Brand;
  /** Fonts that the plan brings along, besides the edition's own. */
  fonts: readonly Face[];
  /** Code points of the texts in all languages. */
  characters: ReadonlySet<number>;
  /** What is right but should be looked at. */
  warnings: Problem[];
}

export type LoadedEditions = ({ ok: true } & Editions) | { ok: false; problems: Problem[] };

/** A plan may have its organisation's logo and fonts beside its data. */
function ownBrandFolder(data: string): string | undefined {
  const folder = join(data, "brand");
  return existsSync(folder) ? folder : undefined;
}

/**
 * @param wanted codes of languages; all of the site's if left out
 * @param brandFolder folder with the city's own logo and fonts; brand/ in the data folder, if there is one
 * @param subjects what the plan may speak of
 */
export function loadEditions(
  data: string,
  wanted: readonly string[] | undefined,
  brandFolder?: string,
  subjects: readonly SiteSubject[] = known,
): LoadedEditions {
  const branded = loadBrand(brandFolder ?? ownBrandFolder(data));
  if (!branded.ok) return branded;
  const coverage = editionCoverage(branded.brand.fonts);
  const loaded = loadPlan(data, subjects, coverage);
  if (!loaded.ok) return loaded;
  const { sources } = loaded;
  const found = loadCatalogues(data, loaded.plan, sources, subjects, coverage);
  if (!found.ok) return found;
  const plan = datedPlan(loaded.plan);
  const codes = plan.site.languages.map(({ code }) => code);
  const unknown = (wanted ?? []).filter((code) => !codes.includes(code));
  if (unknown.length > 0) {
    const { file, at } = sources.get("site") ?? { file: data, at: () => ({ line: 1, column: 1 }) };
    const place = { file, ...at(["languages"]) };
    return {
      ok: false,
      problems: unknown.map((code) => ({
        ...place,
        code: "unknown-language",
        message: `"${code}" is not a language of the site.`,
        fix: suggest(code, codes),
      })),
    };
  }
  const languages = plan.site.languages.filter(({ code }) => wanted?.includes(code) ?? true);
  const [source] = plan.site.languages;
  if (!source) throw new Error("The checked plan has no language.");
  const published = publishedLanguages(plan.site.languages);
  const editions = languages.map((language) => {
    const catalogue = found.catalogues.get(language.code);
    if (!catalogue) throw new Error(`There is no catalogue for ${language.code}.`);
    const words = found.words.get(language.code);
    return {
      subjects,
      language,
      languages: languages.filter(({ code }) => published.has(code) || code === language.code),
      isPublished: published.has(language.code),
      source,
      ...localizePlan(plan, language.code, subjects, catalogue, words),
    };
  });
  const { catalogues } = found;
  const characters = editionCharacters(plan, found, subjects);
  const warnings = [...warningsOf(plan, sources, subjects), ...found.warnings];
  const { brand } = branded;
  const fonts = planFaces(data, plan.site);
  return {
    ...{ ok: true, plan, subjects, editions, catalogues, sources },
    ...{ brand, fonts, characters, warnings },
  };
}

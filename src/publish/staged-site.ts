/** Makes ready what Eleventy's own command writes: the site without decks, and all files beside its pages. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SiteToWrite } from "../eleventy/site-to-write.ts";
import type { Problem } from "../plan/problem.ts";
import { contextsOf, type PageContext } from "../site/context.ts";
import { movedPagesOf } from "../site/moved-pages.ts";
import { loadEditions } from "./editions.ts";
import { fileFacts, writeChecksums } from "./file-facts.ts";
import type { BuildOptions } from "./options.ts";
import { writeRedirects } from "./redirects.ts";
import { writeOpenData, writeSitemap } from "./site-files.ts";
import { siteIn } from "./write-site.ts";

export interface StagedSite {
  site: SiteToWrite;
  /** Contexts of all pages. */
  all: readonly PageContext[];
}

/** What a site without decks can be told. */
export type StageOptions = Omit<BuildOptions, "out" | "only" | "pdf">;

export type Staged = ({ ok: true } & StagedSite) | { ok: false; problems: Problem[] };

/**
 * Loads the plan and writes assets, open data, sitemap and redirects into `folder`; pages are left to Eleventy.
 * The files that pages tell the size of are there before the pages, so that each page is written once.
 * @param folder an empty one; with problems nothing is written into it
 */
export async function stageSite(
  folder: string,
  { data, brand, languages, ...options }: StageOptions,
): Promise<Staged> {
  const loaded = loadEditions(data, languages, brand);
  if (!loaded.ok) return loaded;
  const { editions } = loaded;
  const all = editions.flatMap(contextsOf);
  for (const { language } of editions) mkdirSync(join(folder, language.code), { recursive: true });
  writeOpenData(folder, loaded, options);
  writeSitemap(folder, all, options);
  writeRedirects(folder, editions.flatMap(movedPagesOf), options);
  const files = fileFacts(folder, all, []);
  writeChecksums(folder, files);
  const settings = { ...options, pdf: false, moved: true };
  const { site } = await siteIn(folder, loaded, { all, contexts: all, files }, settings);
  return { ok: true, site, all };
}

/** Writes the site into a folder: assets, pages and the files beside them; everything but the decks. */
import { writeAssets } from "../eleventy/assets.ts";
import { siteToWrite } from "../eleventy/site-to-write.ts";
import type { PageContext } from "../site/context.ts";
import type { Editions } from "./editions.ts";
import type { BuildOptions } from "./options.ts";
import { searchScript } from "./search-index.ts";
import { writeOpenData, writeSitemap } from "./site-files.ts";
import { writePages } from "./write-pages.ts";

/** What is written of the site. */
export interface SitePages {
  /** Contexts of the whole site, by which pages find each other. */
  all: readonly PageContext[];
  /** Those whose pages are written; a page must come in all its languages to find its siblings. */
  contexts: readonly PageContext[];
}

type SiteOptions = Pick<BuildOptions, "url" | "pathPrefix" | "brand" | "pdf"> &
  Partial<Pick<BuildOptions, "search">>;

/** Whether the edition has a search: a page for it, and an index. */
export const hasSearch = (all: readonly PageContext[], { search = false }: SiteOptions): boolean =>
  search && all.some((context) => context.search !== undefined);

/** Writes the assets and the pages of `contexts`, nothing else. */
export async function writePagesWithAssets(
  folder: string,
  { plan }: Editions,
  { all, contexts }: SitePages,
  options: SiteOptions,
): Promise<void> {
  const { url, pathPrefix, brand, pdf } = options;
  const assets = await writeAssets({ theme: plan.site.theme, out: folder, brand });
  const publication = { url, pathPrefix };
  const searchIndex = hasSearch(all, options) ? searchScript : undefined;
  await writePages(
    siteToWrite(all, contexts, { assets, publication, hasDeck: pdf, searchIndex }),
    folder,
  );
}

/** Writes the site: the pages of `contexts`, and the open data and sitemap of the whole. */
export async function writeSite(
  folder: string,
  editions: Editions,
  pages: SitePages,
  options: SiteOptions,
): Promise<void> {
  await writePagesWithAssets(folder, editions, pages, options);
  writeOpenData(folder, editions);
  writeSitemap(folder, pages.all, options);
}

/** Writes the site into a folder: assets, pages and the files beside them. */
import { type Assets, writeAssets } from "./assets.ts";
import type { FileFacts } from "../file-facts.ts";
import type { Offer } from "../offer.ts";
import { divisionsOf } from "./heading-division.ts";
import { type SiteToWrite, siteToWrite } from "./site-to-write.ts";
import type { PageContext } from "../../site/context.ts";
import { movedPagesOf } from "../../site/moved-pages.ts";
import type { Editions } from "../editions.ts";
import type { BuildOptions } from "../options.ts";
import { writeEmbedding } from "./embedding.ts";
import { writeRedirects } from "./redirects.ts";
import { hasSearch } from "./search.ts";
import { writeSearchIndexes } from "./search-index.ts";
import { writeSitemap } from "./sitemap.ts";
import { writePages } from "./write-pages.ts";

/** What is written of the site. */
export interface SitePages {
  /** Contexts of the whole site, by which pages find each other. */
  all: readonly PageContext[];
  /** Those whose pages are written; a page must come in all its languages to find its siblings. */
  contexts: readonly PageContext[];
  /** What readers of a page may download; nothing if left out. */
  offers?(context: PageContext): readonly Offer[];
  /** Size and checksum of files to download, by their addresses; left out until they are there. */
  files?: FileFacts;
}

export type SiteOptions = Pick<BuildOptions, "url" | "pathPrefix" | "pdf"> &
  Partial<Pick<BuildOptions, "search" | "fileLinks" | "embedIn">> & {
    /** A browser has drawn or will draw the icon and the pictures of link previews. */
    pictures?: boolean;
    /** The pages that are drawn as link previews are written too. */
    previews?: boolean;
    /** The pages at earlier addresses are written too. */
    moved?: boolean;
  };

/** Writes the assets and what the search goes through, and tells what is to be written with them. */
export async function siteIn(
  folder: string,
  { plan, editions, brand, fonts, characters }: Editions,
  { all, contexts, offers = () => [], files }: SitePages,
  options: SiteOptions,
): Promise<{ site: SiteToWrite; assets: Assets }> {
  const { url, pathPrefix, pdf, fileLinks = false, pictures = false } = options;
  const { previews = false, moved = false } = options;
  const { theme, languages } = plan.site;
  const codes = languages.map(({ code }) => code);
  const assets = await writeAssets({
    theme,
    languages: codes,
    out: folder,
    brand,
    fonts,
    characters,
  });
  const publication = { url, pathPrefix, fileLinks };
  const isSearched = hasSearch(all, options);
  if (isSearched)
    writeSearchIndexes(
      folder,
      editions.filter(({ isPublished }) => isPublished),
    );
  const furniture = {
    assets,
    divisions: divisionsOf(plan),
    publication,
    hasDeck: pdf,
    hasPictures: pictures,
    previews,
    moved: moved ? editions.flatMap(movedPagesOf) : [],
    hasSearch: isSearched,
    offers,
    files,
  };
  return { site: siteToWrite(all, contexts, furniture), assets };
}

/** Writes the assets and the pages of `contexts`, nothing else; tells the assets' addresses. */
export async function writePagesWithAssets(
  folder: string,
  editions: Editions,
  pages: SitePages,
  options: SiteOptions,
): Promise<Assets> {
  const { site, assets } = await siteIn(folder, editions, pages, options);
  await writePages(site, folder);
  return assets;
}

/** Writes the site: the pages of `contexts`, and of the whole what leads on and the sitemap. */
export async function writeSite(
  folder: string,
  editions: Editions,
  pages: SitePages,
  options: SiteOptions,
): Promise<Assets> {
  const assets = await writePagesWithAssets(folder, editions, pages, { ...options, moved: true });
  writeRedirects(folder, editions.editions.flatMap(movedPagesOf), options);
  writeEmbedding(folder, options);
  writeSitemap(folder, pages.all, options);
  return assets;
}

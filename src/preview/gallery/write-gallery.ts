/** Writes the gallery of components beside an edition that is previewed; it is never published. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Editions } from "../../outputs/editions.ts";
import { writePages } from "../../outputs/site/write-pages.ts";
import { type SiteOptions, type SitePages, siteIn } from "../../outputs/site/write-site.ts";
import { readComponents } from "./examples.ts";
import { examplesOf, exampleTemplate, GALLERY, galleryPage, type ShownExample } from "./pages.ts";

/**
 * Renders every example in the plan's own language with the environment that renders the site.
 * @throws if an example's file has a mistake, or its template cannot be rendered
 */
export async function writeGallery(
  folder: string,
  editions: Editions,
  all: SitePages["all"],
  options: SiteOptions,
): Promise<ShownExample[]> {
  const { site } = await siteIn(folder, editions, { all, contexts: [] }, options);
  const own = editions.editions[0]?.language.code ?? "";
  const shown = examplesOf(readComponents(own), (layout) => {
    const context = all.find(
      ({ current, language }) => current.layout === layout && language.code === own,
    );
    return context && site.dataFor(context);
  });
  const pages = shown.filter(({ context }) => context !== undefined).map(exampleTemplate);
  await writePages(site, folder, pages);
  mkdirSync(join(folder, GALLERY), { recursive: true });
  writeFileSync(join(folder, GALLERY, "index.html"), galleryPage(shown));
  return shown;
}

/** Writes the gallery of components beside an edition that is previewed; it is never published. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chainOf } from "../../command/system-error.ts";
import type { Editions } from "../../outputs/editions.ts";
import { writePages } from "../../outputs/site/write-pages.ts";
import { type SiteOptions, type SitePages, siteIn } from "../../outputs/site/write-site.ts";
import { readComponents } from "./examples.ts";
import { examplesOf, exampleTemplate, GALLERY, galleryPage, type ShownExample } from "./pages.ts";

/** A plan on whose pages examples are shown. */
export interface GalleryPlan extends Editions {
  all: SitePages["all"];
}

/**
 * Renders every example with the environment that renders the site, in a plan's own language: on a page of
 * the first plan that has one of its layout, with what the example shows.
 * @throws if an example's file has a mistake, or its template cannot be rendered on any plan
 */
export async function writeGallery(
  folder: string,
  plans: readonly GalleryPlan[],
  options: SiteOptions,
): Promise<ShownExample[]> {
  let shown: ShownExample[] = [];
  for (const [index, plan] of plans.entries()) {
    const { site } = await siteIn(folder, plan, { all: plan.all, contexts: [] }, options);
    const own = plan.editions[0]?.language.code ?? "";
    const examples = examplesOf(readComponents(own), (layout) => {
      const context = plan.all.find(
        ({ current, language }) => current.layout === layout && language.code === own,
      );
      return context && site.dataFor(context);
    });
    const earlier = new Map(
      shown.filter(({ context }) => context !== undefined).map((one) => [one.address, one]),
    );
    let pages = examples
      .filter(({ address, context }) => context !== undefined && !earlier.has(address))
      .map(exampleTemplate);
    // What a plan may leave out can be what an example shows; another plan has it.
    const lacking = new Set<string>();
    while (pages.length > 0) {
      try {
        await writePages(site, folder, pages);
        break;
      } catch (error) {
        const unfit = pages.find(({ path }) => isAbout(error, path));
        if (!unfit || index === plans.length - 1) throw error;
        lacking.add(unfit.path);
        pages = pages.filter((page) => page !== unfit);
      }
    }
    shown = examples.map((example) => {
      const isLacking = lacking.has(exampleTemplate(example).path);
      return (
        earlier.get(example.address) ?? (isLacking ? { ...example, context: undefined } : example)
      );
    });
  }
  mkdirSync(join(folder, GALLERY), { recursive: true });
  writeFileSync(join(folder, GALLERY, "index.html"), galleryPage(shown));
  return shown;
}

/** Whether a fault arose in the page with the input path. */
const isAbout = (error: unknown, path: string): boolean =>
  chainOf(error).some(({ message }) => message.includes(`/${path})`));

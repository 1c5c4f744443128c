/** Makes ready what Eleventy's own command writes: the site, and the outputs that need no pages of it. */
import { Drawings } from "../outputs/drawings.ts";
import { loadEditions } from "../outputs/editions.ts";
import { OUTPUTS } from "../outputs/index.ts";
import { offersOf } from "../outputs/offers-of.ts";
import type { BuildOptions } from "../outputs/options.ts";
import type { Work } from "../outputs/output.ts";
import { writeRedirects } from "../outputs/site/redirects.ts";
import { site as ownOutput } from "../outputs/site/site.ts";
import type { SiteToWrite } from "../outputs/site/site-to-write.ts";
import { writeSitemap } from "../outputs/site/sitemap.ts";
import { siteIn } from "../outputs/site/write-site.ts";
import { formatProblem } from "../plan/problem.ts";
import { contextsOf, type PageContext } from "../site/context.ts";
import { movedPagesOf } from "../site/moved-pages.ts";
import { fileFacts, writeChecksums } from "./file-facts.ts";
import { makeOutputs } from "./make-outputs.ts";

export interface StagedSite {
  site: SiteToWrite;
  /** Contexts of all pages. */
  all: readonly PageContext[];
}

export type Staged = ({ ok: true } & StagedSite) | { ok: false; lines: readonly string[] };

/**
 * Loads the plan and writes into `folder` what lies beside the pages, which are left to Eleventy. What
 * pages tell the size of is there before them, so that each page is written once.
 * @param folder an empty one
 */
export async function stageSite(folder: string, given: BuildOptions): Promise<Staged> {
  const options: BuildOptions = { ...given, pdf: false };
  const loaded = loadEditions(options.data, options.languages, options.brand);
  if (!loaded.ok) return { ok: false, lines: loaded.problems.map(formatProblem) };
  const all = loaded.editions.flatMap(contextsOf);
  const outputs = OUTPUTS.filter((one) => one !== ownOutput && one.reads(all).length === 0);
  const pages = { all, contexts: all, offers: offersOf(OUTPUTS, options) };
  const work: Work = {
    ...{ folder, editions: loaded, options, present: undefined, onStep: () => {} },
    ...pages,
    drawings: new Drawings(),
  };
  const made = await makeOutputs(outputs, work, undefined);
  if (!made.ok) return { ok: false, lines: made.problems.map(formatProblem) };
  const moved = loaded.editions.flatMap(movedPagesOf);
  writeRedirects(folder, moved, options);
  writeSitemap(folder, all, options);
  const addresses = OUTPUTS.flatMap((output) => output.documents(all));
  const files = fileFacts(folder, addresses, made.documents);
  writeChecksums(folder, files);
  const { site } = await siteIn(folder, loaded, { ...pages, files }, { ...options, moved: true });
  return { ok: true, site, all };
}

/** Builds an edition from data to dist: loads, writes pages, prints decks, and swaps the whole in. */
import { join } from "node:path";
import type { SlideProblem } from "../pdf/slide-problem.ts";
import type { Problem } from "../plan/problem.ts";
import { suggest } from "../plan/suggest.ts";
import { contextsOf, type PageContext } from "../site/context.ts";
import { compressFiles } from "./compress-files.ts";
import { drawPictures } from "./draw-pictures.ts";
import { loadEditions } from "./editions.ts";
import { fileFacts, writeChecksums } from "./file-facts.ts";
import { type Manifest, manifestFile, readManifest, writeManifest } from "./manifest.ts";
import type { BuildOptions } from "./options.ts";
import { type DeckFile, printDecks } from "./print-decks.ts";
import { writeSearchIndex } from "./search-index.ts";
import { openStaging } from "./staging.ts";
import { assertReplaceable } from "./target.ts";
import { hasSearch, writePagesWithAssets, writeSite } from "./write-site.ts";

/** The steps of a build, in order, for whoever shows progress. */
export type Step = "load" | "pages" | "search" | "decks" | "publish";

export interface Published {
  ok: true;
  pages: number;
  slides: number;
  decks: DeckFile[];
  /** How many texts fell back to the plan's own language, by code of language. */
  fallbacks: Map<string, number>;
  manifest: Manifest;
}

export type Outcome = Published | { ok: false; problems: Problem[]; slideProblems: SlideProblem[] };

/**
 * Builds and publishes an edition. With problems nothing is published and `out` stays as it was.
 * @param onStep called when a step begins
 * @throws {TargetError} if there is something else in `out`
 */
export async function publish(
  options: BuildOptions,
  onStep: (step: Step) => void = () => {},
): Promise<Outcome> {
  assertReplaceable(options.out, manifestFile);
  onStep("load");
  const loaded = loadEditions(options.data, options.languages, options.brand);
  if (!loaded.ok) return { ok: false, problems: loaded.problems, slideProblems: [] };
  const { editions } = loaded;
  const all = editions.flatMap(contextsOf);
  const contexts = all.filter(
    ({ current }) => options.only === undefined || current.id === options.only,
  );
  if (contexts.length === 0) return unknownPage(options, all);

  onStep("pages");
  using staging = openStaging(options.out, options.only !== undefined);
  const { folder } = staging;
  const wholePlans = contexts.filter(({ current }) => current.layout === "whole-plan");
  const print = options.pdf && wholePlans.length > 0;
  const settings = { ...options, pictures: options.pdf };
  const { icon } = await writeSite(
    folder,
    loaded,
    { all, contexts },
    {
      ...settings,
      previews: print,
    },
  );

  if (hasSearch(all, options)) {
    onStep("search");
    await writeSearchIndex(folder, all);
  }

  // Where one page is written again, the decks of before stay in their place.
  const decks: DeckFile[] = [...((!print && readManifest(folder)?.decks) || [])];
  if (print) {
    onStep("decks");
    const languages = editions.map(({ language }) => language.code);
    const printed = await printDecks(folder, editions, wholePlans, (browser, origin) =>
      drawPictures({ browser, origin, folder, icon, languages }),
    );
    if (printed.problems.length > 0)
      return { ok: false, problems: [], slideProblems: printed.problems };
    decks.push(...printed.files);
  }

  onStep("publish");
  const files = fileFacts(folder, all, decks);
  writeChecksums(folder, files);
  // Pages that tell sizes and checksums of the decks are written once more after them.
  const telling = (print ? all : contexts).filter(({ current }) => tellFacts.has(current.layout));
  if (telling.length > 0)
    await writePagesWithAssets(folder, loaded, { all, contexts: telling, files }, settings);
  await compressFiles(folder);
  const manifest = writeManifest(folder, all, decks, options);
  staging.publish();
  return {
    ok: true,
    pages: contexts.length,
    slides: loaded.plan.deck.slides.length,
    decks,
    fallbacks: new Map(
      editions.map(({ language, fallbacks }) => [language.code, fallbacks.length]),
    ),
    manifest,
  };
}

/** Pages that tell what the files to download are. */
const tellFacts: ReadonlySet<string> = new Set(["about", "front"]);

function unknownPage({ only = "", data }: BuildOptions, contexts: readonly PageContext[]): Outcome {
  const known = [...new Set(contexts.map(({ current }) => current.id))];
  const problem: Problem = {
    file: join(data, "site.yaml"),
    line: 1,
    column: 1,
    code: "unknown-page",
    message: `"${only}" is not the id of a page.`,
    fix: suggest(only, known),
  };
  return { ok: false, problems: [problem], slideProblems: [] };
}

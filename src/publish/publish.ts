/** Builds an edition from data to dist: loads, writes pages, prints decks, and swaps the whole in. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { SlideProblem } from "../pdf/slide-problem.ts";
import type { Problem } from "../plan/problem.ts";
import { suggest } from "../plan/suggest.ts";
import { contextsOf, type PageContext } from "../site/context.ts";
import { movedPagesOf } from "../site/moved-pages.ts";
import { compressFiles } from "./compress-files.ts";
import { drawingProblems } from "./drawing-problems.ts";
import { drawPictures } from "./draw-pictures.ts";
import { loadEditions } from "./editions.ts";
import { fileFacts, writeChecksums } from "./file-facts.ts";
import { editionFolder, type Manifest, readManifest, writeManifest } from "./manifest.ts";
import { assertAllPages, assertFits, editionOfPage } from "./only-page.ts";
import type { BuildOptions } from "./options.ts";
import { type DeckFile, printDecks } from "./print-decks.ts";
import { writeSearchIndex } from "./search-index.ts";
import { openPlace, openStaging } from "./staging.ts";
import { withPlaces } from "./slide-problem-places.ts";
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
  /** What is right in the data but should be looked at. */
  warnings: Problem[];
  manifest: Manifest;
}

export type Outcome = Published | { ok: false; problems: Problem[]; slideProblems: SlideProblem[] };

/**
 * Builds and publishes an edition. With problems nothing is published and `out` stays as it was.
 * @param onStep called when a step begins
 * @throws {TargetError} if there is something else in `out`, or a single page does not fit into it
 */
export async function publish(
  options: BuildOptions,
  onStep: (step: Step) => void = () => {},
): Promise<Outcome> {
  const place = openPlace(options.out, editionFolder);
  onStep("load");
  const present = options.only === undefined ? undefined : editionOfPage(options);
  const languages = options.languages ?? present?.languages;
  const loaded = loadEditions(options.data, languages, options.brand);
  if (!loaded.ok) return { ok: false, problems: loaded.problems, slideProblems: [] };
  const problems = await drawingProblems(options.brand, loaded.brand);
  if (problems.length > 0) return { ok: false, problems, slideProblems: [] };
  const { editions } = loaded;
  const all = editions.flatMap(contextsOf);
  const contexts = all.filter(
    ({ current }) => options.only === undefined || current.id === options.only,
  );
  if (contexts.length === 0) return unknownPage(options, all);
  if (present) assertFits(options, all, present);

  onStep("pages");
  using staging = openStaging(place, present !== undefined);
  const { folder } = staging;
  const wholePlans = contexts.filter(({ current }) => current.layout === "whole-plan");
  const print = options.pdf && wholePlans.length > 0;
  const settings = { ...options, pictures: options.pdf };
  // A page written again comes into the edition as it is, where some may lead on that shall no more.
  for (const { file } of readManifest(folder)?.moved ?? []) rmSync(join(folder, file));
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

  const decks: DeckFile[] = [];
  let printedBy: string | undefined;
  if (print) {
    onStep("decks");
    const codes = editions.map(({ language }) => language.code);
    const printed = await printDecks(folder, editions, wholePlans, (browser, origin) =>
      drawPictures({ browser, origin, folder, icon, languages: codes }),
    );
    if (printed.problems.length > 0)
      return {
        ok: false,
        problems: [],
        slideProblems: withPlaces(printed.problems, options.data),
      };
    decks.push(...printed.files);
    printedBy = printed.printedBy;
  } else if (present) {
    decks.push(...present.decks);
    printedBy = present.printedBy;
  }

  onStep("publish");
  const files = fileFacts(folder, all, decks);
  writeChecksums(folder, files);
  // Pages that tell sizes and checksums of the decks are written once more after them.
  const telling = (print ? all : contexts).filter(({ current }) => tellFacts.has(current.layout));
  if (telling.length > 0)
    await writePagesWithAssets(folder, loaded, { all, contexts: telling, files }, settings);
  await compressFiles(folder);
  const moved = editions.flatMap(movedPagesOf);
  const manifest = writeManifest(folder, all, moved, { ...options, decks, printedBy });
  if (present) assertAllPages(folder, manifest);
  staging.publish();
  return {
    ok: true,
    pages: contexts.length,
    slides: loaded.plan.deck.slides.length,
    decks,
    fallbacks: new Map(
      editions.map(({ language, fallbacks }) => [language.code, fallbacks.length]),
    ),
    warnings: loaded.warnings,
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

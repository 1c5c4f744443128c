/** Builds an edition from data to dist: loads it, has every output made, and swaps the whole in. */
import { join } from "node:path";
import type { DocumentFile } from "../outputs/document-file.ts";
import { Drawings } from "../outputs/drawings.ts";
import { loadEditions } from "../outputs/editions.ts";
import { OUTPUTS } from "../outputs/index.ts";
import { offersOf } from "../outputs/offers-of.ts";
import type { BuildOptions } from "../outputs/options.ts";
import type { Output, Work } from "../outputs/output.ts";
import type { Problem } from "../plan/problem.ts";
import { suggest } from "../plan/suggest.ts";
import { contextsOf, type PageContext } from "../site/context.ts";
import { movedPagesOf } from "../site/moved-pages.ts";
import { compressFiles } from "./compress-files.ts";
import { drawingProblems } from "./drawing-problems.ts";
import { fileFacts, writeChecksums } from "./file-facts.ts";
import { makeOutputs } from "./make-outputs.ts";
import { editionFolder, type Manifest } from "./manifest.ts";
import { assertAllPages, assertFits, editionOfPage } from "./only-page.ts";
import { openPlace, openStaging } from "./staging.ts";
import { writeManifest } from "./write-manifest.ts";

/** The steps of a build, in order, for whoever shows progress: loading, those of the outputs, and the last. */
export const stepsOf = (
  options: BuildOptions,
  outputs: readonly Output[] = OUTPUTS,
): readonly { id: string; title: string }[] => [
  { id: "load", title: "Read the data and the catalogues" },
  ...outputs.flatMap((output) => output.steps(options)),
  { id: "publish", title: "Put the edition in its place" },
];

export interface Published {
  ok: true;
  pages: number;
  slides: number;
  documents: readonly DocumentFile[];
  /** How many texts fell back to the plan's own language, by code of language. */
  fallbacks: Map<string, number>;
  /** Codes of the languages to which readers are not led. */
  drafts: string[];
  /** What is right in the data but should be looked at. */
  warnings: Problem[];
  manifest: Manifest;
}

export type Outcome = Published | { ok: false; problems: readonly Problem[] };

/**
 * Builds and publishes an edition. With problems nothing is published and `out` stays as it was.
 * @param onStep called with the id of a step when it begins
 * @throws {TargetError} if there is something else in `out`, or a single page does not fit into it
 */
export async function publish(
  options: BuildOptions,
  onStep: (step: string) => void = () => {},
  outputs: readonly Output[] = OUTPUTS,
): Promise<Outcome> {
  const place = openPlace(options.out, editionFolder);
  onStep("load");
  const present = options.only === undefined ? undefined : editionOfPage(options, outputs);
  const languages = options.languages ?? present?.languages;
  const loaded = loadEditions(options.data, languages, options.brand);
  if (!loaded.ok) return { ok: false, problems: loaded.problems };
  const problems = await drawingProblems(options.brand, loaded.brand);
  if (problems.length > 0) return { ok: false, problems };
  const all = loaded.editions.flatMap(contextsOf);
  const contexts = all.filter(
    ({ current }) => options.only === undefined || current.id === options.only,
  );
  if (contexts.length === 0) return unknownPage(options, all);
  if (present) assertFits(options, all, present, outputs);

  using staging = openStaging(place, present !== undefined);
  const { folder } = staging;
  const work: Work = {
    ...{ folder, editions: loaded, all, contexts, options, present, onStep },
    offers: offersOf(outputs, options),
    drawings: new Drawings(),
  };
  const made = await makeOutputs(outputs, work, present);
  if (!made.ok) return made;

  onStep("publish");
  const { documents, printedBy } = made;
  const addresses = outputs.flatMap((output) => output.documents(all));
  const files = fileFacts(folder, addresses, documents);
  writeChecksums(folder, files);
  for (const output of outputs) await output.finish?.(work, files, made.isNew ? all : contexts);
  await compressFiles(folder);
  const moved = loaded.editions.flatMap(movedPagesOf);
  const particulars = { ...options, outputs, documents, printedBy };
  const manifest = writeManifest(folder, all, moved, particulars);
  if (present) assertAllPages(folder, manifest);
  staging.publish();
  return {
    ok: true,
    pages: contexts.length,
    slides: loaded.plan.deck.slides.length,
    documents,
    fallbacks: new Map(
      loaded.editions.map(({ language, fallbacks }) => [language.code, fallbacks.length]),
    ),
    drafts: manifest.drafts ?? [],
    warnings: loaded.warnings,
    manifest,
  };
}

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
  return { ok: false, problems: [problem] };
}

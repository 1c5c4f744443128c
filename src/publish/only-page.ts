/** Lets one page be written again only into an edition that it fits into. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PageContext } from "../site/context.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import type { BuildOptions } from "../outputs/options.ts";
import type { Output } from "../outputs/output.ts";
import { TargetError } from "./target.ts";

/**
 * The edition to which the page belongs.
 * @throws {TargetError} if there is none: a page alone would lead to others that are not there
 */
export function editionOfPage({ out }: BuildOptions, outputs: readonly Output[]): Manifest {
  const edition = readManifest(out, outputs);
  if (edition) return edition;
  throw new TargetError(
    `There is no edition in ${out}/ to which the page could belong. Build the whole one first, without --only.`,
  );
}

/**
 * Proves that the page would be written as the others were.
 * @throws {TargetError} if the edition was built with other options; it would have dead links
 */
export function assertFits(
  options: BuildOptions,
  contexts: readonly PageContext[],
  edition: Manifest,
  outputs: readonly Output[],
): void {
  const missing = [
    ...differences(options, contexts, edition),
    ...outputs.flatMap((output) => output.differences?.(options, contexts, edition) ?? []),
  ];
  if (missing.length === 0) return;
  throw new TargetError(
    `The edition in ${options.out}/ was built ${missing.join(" and ")}, and the page would not fit into it. Build it so, or build the whole edition anew, without --only.`,
  );
}

function differences(
  options: BuildOptions,
  contexts: readonly PageContext[],
  edition: Manifest,
): string[] {
  const codes = new Set(contexts.map(({ language }) => language.code));
  const isSame = codes.size === edition.languages.length;
  return [
    isSame && edition.languages.every((code) => codes.has(code))
      ? []
      : [`with --languages ${edition.languages.join(",")}`],
    options.url === edition.url
      ? []
      : [edition.url === "" ? "without --url" : `with --url ${edition.url}`],
    options.pathPrefix === edition.pathPrefix ? [] : [`with --path-prefix ${edition.pathPrefix}`],
    embedding(options) === embedding(edition) ? [] : [embedding(edition)],
  ].flat();
}

/** @example embedding({ embedIn: ["https://www.hel.fi"] }) // → "with --embed-in https://www.hel.fi" */
const embedding = ({ embedIn = [] }: { embedIn?: readonly string[] | undefined }): string =>
  embedIn.length === 0
    ? "without --embed-in"
    : `with ${embedIn.map((origin) => `--embed-in ${origin}`).join(" ")}`;

/**
 * Proves that every page of the plan is in the edition.
 * @throws {TargetError} if the data has pages that were never written
 */
export function assertAllPages(folder: string, { pages }: Pick<Manifest, "pages">): void {
  const missing = pages.map(({ file }) => file).filter((file) => !existsSync(join(folder, file)));
  if (missing.length === 0) return;
  throw new TargetError(
    `The edition has no ${missing.join(", ")} yet, and pages would lead there. Build the whole one, without --only.`,
  );
}

/** Writes the list of what an edition consists of. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentFile } from "../outputs/document-file.ts";
import type { BuildOptions } from "../outputs/options.ts";
import type { Output } from "../outputs/output.ts";
import type { PageContext } from "../site/context.ts";
import type { MovedPage } from "../site/moved-pages.ts";
import { factsOf, filesIn } from "./files.ts";
import { type Manifest, manifestFile } from "./manifest.ts";

/** What the list tells besides the pages. */
export interface Particulars
  extends Pick<BuildOptions, "url" | "pathPrefix" | "fileLinks" | "embedIn"> {
  outputs: readonly Output[];
  documents: readonly DocumentFile[];
  printedBy: string | undefined;
}

/** @example fileAt("/fi/kanavat/") // → "fi/kanavat/index.html" */
const fileAt = (address: string): string => address.slice(1).replace(/\/$/, "/index.html");

/** Writes edition.json for the edition in `folder`. */
export function writeManifest(
  folder: string,
  contexts: readonly PageContext[],
  moved: readonly MovedPage[],
  { url, pathPrefix, fileLinks, embedIn = [], outputs, documents, printedBy }: Particulars,
): Manifest {
  const languages = new Map(
    contexts.map(({ language, isPublished }) => [language.code, isPublished]),
  );
  const drafts = [...languages].flatMap(([code, isPublished]) => (isPublished ? [] : [code]));
  const pages = {
    date: contexts[0]?.plan.edition.date ?? "",
    pathPrefix,
    url,
    languages: [...languages.keys()],
    ...(drafts.length > 0 ? { drafts } : {}),
    ...(fileLinks ? { fileLinks } : {}),
    ...(embedIn.length > 0 ? { embedIn: [...embedIn] } : {}),
    ...(printedBy === undefined ? {} : { printedBy }),
    pages: contexts.map(({ current, language }) => ({
      id: current.id,
      layout: current.layout,
      language: language.code,
      address: current.address,
      file: fileAt(current.address),
      title: current.windowTitle.plain,
    })),
    moved: moved.map(({ language, address, windowTitle, to }) => ({
      language: language.code,
      address,
      file: fileAt(address),
      to: to.address,
      title: windowTitle.plain,
    })),
  };
  const told = outputs.flatMap((output) => Object.entries(toldOf(output, contexts, documents)));
  const files = filesIn(folder)
    .filter((file) => file !== manifestFile)
    .map((file) => ({ file, ...factsOf(join(folder, file)) }));
  const list = { ...pages, ...Object.fromEntries(told), files };
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(list, null, 2)}\n`);
  return { ...pages, files, documents };
}

/** What the list tells of one output, in the order of its keys. */
function toldOf(
  { id, listing }: Output,
  contexts: readonly PageContext[],
  documents: readonly DocumentFile[],
): Record<string, unknown> {
  const own = documents
    .filter(({ output }) => output === id)
    .map(({ output: _output, ...document }) => document);
  const told = Object.entries(listing.tells ?? {}).map(([key, { of }]) => [key, of(contexts)]);
  return {
    ...Object.fromEntries(told),
    ...(listing.documents !== undefined && { [listing.documents]: own }),
  };
}

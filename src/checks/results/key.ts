/** Names a result by everything that it depends on, so that only what changed is checked again. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { findBrowser } from "../../pdf/browser/find.ts";
import type { BuiltEdition } from "../built-edition.ts";
import { EDITION } from "../run/subjects.ts";
import { loadedFor, type Read, readSource } from "./imports.ts";

const hashOf = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex");

/** `file` and all files of the edition that it names, and that those name. */
function partsOf(edition: BuiltEdition, file: string): string[] {
  const assets = [...edition.hashes.keys()].filter(
    (name) => !/\.(html|json|pdf|xml|txt)$/.test(name),
  );
  const found = new Set([file]);
  for (const part of found) {
    const content = edition.read(part).toString("latin1");
    for (const asset of assets) {
      if (content.includes(asset.split("/").at(-1) ?? asset)) found.add(asset);
    }
  }
  return [...found];
}

/** Names of the programs that check pages, and of those that check the files of outputs. */
export interface CheckerVersion {
  pages: string;
  outputs: string;
}

/** Keys for the pages of an edition, its outputs and the whole. */
export function keysOf(
  edition: BuiltEdition,
  checker: CheckerVersion,
): (subject: string) => string {
  const { date: _, files: __, ...settings } = edition.manifest;
  const hash = (version: string, files: readonly string[]) =>
    hashOf([version, ...files.map((file) => `${file} ${edition.hashes.get(file)}`)]);
  return (subject) => {
    const isPage = edition.pages.some(({ file }) => file === subject);
    if (isPage) return hash(checker.pages, partsOf(edition, subject));
    const version = subject === EDITION ? checker.pages : checker.outputs;
    return hashOf([subject, JSON.stringify(settings), hash(version, [...edition.hashes.keys()])]);
  };
}

const root = join(import.meta.dirname, "../../..");

/** Asks all checks; whatever decides what they find is loaded for it. */
export const EXAMINE = join(root, "src/checks/run/examine.ts");

/** Modules that say nothing of pages: what they load decides nothing there. Outputs prove their own files. */
export const NOT_OF_PAGES: readonly string[] = [join(root, "src/outputs/index.ts")];

/** Names the sources that decide what is found in pages, and in the files of outputs. */
export function sourcesVersion(read: Read = readSource): CheckerVersion {
  const version = (without: readonly string[]) =>
    hashOf(
      [...loadedFor(EXAMINE, { without, read })].flatMap(([file, source]) => [
        relative(root, file),
        source,
      ]),
    );
  return { pages: version(NOT_OF_PAGES), outputs: version([]) };
}

/** Names the checking programs: own code, locked packages, browser. */
export async function checkerVersion(): Promise<CheckerVersion> {
  const { executable } = await findBrowser();
  const { size, mtimeMs } = statSync(executable);
  const machine = [
    readFileSync(join(root, "package-lock.json"), "utf8"),
    `${executable} ${size} ${mtimeMs} ${process.version}`,
  ];
  const { pages, outputs } = sourcesVersion();
  return { pages: hashOf([pages, ...machine]), outputs: hashOf([outputs, ...machine]) };
}

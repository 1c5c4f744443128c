/** Names a result by everything that it depends on, so that only what changed is checked again. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../pdf/browser/find.ts";
import type { BuiltEdition } from "../built-edition.ts";
import { EDITION } from "../run/subjects.ts";

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

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");

/** What decides how a page is checked; how findings are told does not. */
const FOR_PAGES = [
  "checks/browser",
  "checks/files",
  "checks/run",
  "checks/finding.ts",
  "checks/built-page.ts",
  "checks/list.ts",
  "pdf/browser",
  "outputs/serve-folder.ts",
];
const FOR_OUTPUTS = [...FOR_PAGES, "outputs", "pdf"];

/** The sources in a file or folder of `src`, in the order of their paths. */
function sourcesIn(name: string): string[] {
  const path = join(root, "src", name);
  if (path.endsWith(".ts")) return [readFileSync(path, "utf8")];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, "utf8"));
}

/** Names the checking programs: own code, locked packages, browser. */
export async function checkerVersion(): Promise<CheckerVersion> {
  const { executable } = await findBrowser();
  const { size, mtimeMs } = statSync(executable);
  const machine = [
    readFileSync(join(root, "package-lock.json"), "utf8"),
    `${executable} ${size} ${mtimeMs} ${process.version}`,
  ];
  return {
    pages: hashOf([...FOR_PAGES.flatMap(sourcesIn), ...machine]),
    outputs: hashOf([...FOR_OUTPUTS.flatMap(sourcesIn), ...machine]),
  };
}

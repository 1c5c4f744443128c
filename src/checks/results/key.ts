/** Names a result by everything that it depends on, so that only what changed is checked again. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../pdf/browser/find.ts";
import type { BuiltEdition } from "../built-edition.ts";

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

/** Keys for the pages of an edition, its decks and the whole. */
export function keysOf(edition: BuiltEdition, checker: string): (subject: string) => string {
  const { date: _, files: __, ...settings } = edition.manifest;
  const hash = (files: readonly string[]) =>
    hashOf([checker, ...files.map((file) => `${file} ${edition.hashes.get(file)}`)]);
  return (subject) => {
    const isPage = edition.pages.some(({ file }) => file === subject);
    if (isPage) return hash(partsOf(edition, subject));
    return hashOf([JSON.stringify(settings), hash([...edition.hashes.keys()])]);
  };
}

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");

/** A name for the checking programs: own code, locked packages, browser. */
export async function checkerVersion(): Promise<string> {
  const folders = ["checks", "pdf", "publish"].map((name) => join(root, "src", name));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  const { executable } = await findBrowser();
  const { size, mtimeMs } = statSync(executable);
  return hashOf([
    ...sources.map((path) => readFileSync(path, "utf8")),
    readFileSync(join(root, "package-lock.json"), "utf8"),
    `${executable} ${size} ${mtimeMs} ${process.version}`,
  ]);
}

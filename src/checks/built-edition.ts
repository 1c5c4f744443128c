/** The finished edition as the checks see it: its list of pages, its files and their hashes. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { OUTPUTS } from "../outputs/index.ts";
import type { Output } from "../outputs/output.ts";
import { type Manifest, manifestFile, readManifest } from "../publish/manifest.ts";
import { ignoring } from "../publish/others.ts";
import type { PageAbout } from "./built-page.ts";

export interface BuiltEdition {
  folder: string;
  manifest: Manifest;
  /** Every HTML file of the edition, in the order of the manifest. */
  pages: readonly PageAbout[];
  /** SHA-256 of each file, by its path within the edition. */
  hashes: ReadonlyMap<string, string>;
  read(file: string): Buffer;
}

/**
 * Reads the edition in `folder`; undefined where there is none.
 * @param ignore paths of what others keep in it, with what lies in them, e.g. .git
 */
export function openEdition(
  folder: string,
  outputs: readonly Output[] = OUTPUTS,
  ignore: readonly string[] = [],
): BuiltEdition | undefined {
  const manifest = readManifest(folder, outputs);
  if (!manifest) return undefined;
  const isIgnored = ignoring(ignore);
  const contents = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((file) => file !== manifestFile && !isIgnored(file))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file))]),
  );
  const listed = [
    ...manifest.pages,
    ...manifest.moved.map(({ to: _to, ...page }) => ({ ...page, id: "moved", layout: "moved" })),
  ].map((page) => ({ ...page, address: addressOf(page.file) }));
  const unlisted = [...contents.keys()]
    .filter((file) => file.endsWith(".html") && !listed.some((page) => page.file === file))
    .map((file) => ({
      id: file === "index.html" ? "root" : file,
      layout: file === "index.html" ? "root" : "unlisted",
      language: "",
      file,
      address: addressOf(file),
      title: "",
    }));
  return {
    folder,
    manifest,
    pages: [...unlisted, ...listed],
    hashes: new Map(
      [...contents].map(([file, bytes]) => [
        file,
        createHash("sha256").update(bytes).digest("hex"),
      ]),
    ),
    read: (file) => {
      const bytes = contents.get(file);
      if (!bytes) throw new Error(`The edition has no file ${file}.`);
      return bytes;
    },
  };
}

/**
 * The address under which a file is served.
 * @example addressOf("fi/index.html") // → "/fi/"
 */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

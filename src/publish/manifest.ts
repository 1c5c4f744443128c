/** The list of what an edition consists of; the checks go by it, and nothing is published that is not on it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import type { PageContext } from "../site/context.ts";
import type { BuildOptions } from "./options.ts";
import type { DeckFile } from "./print-decks.ts";

const manifestSchema = z.strictObject({
  /** Day of the edition. */
  date: z.string(),
  /** Path under which the site lies. */
  pathPrefix: z.string(),
  /** Origin of the public site, or an empty text. */
  url: z.string(),
  languages: z.array(z.string()),
  pages: z.array(
    z.strictObject({
      id: z.string(),
      layout: z.string(),
      language: z.string(),
      address: z.string(),
      file: z.string(),
      title: z.string(),
    }),
  ),
  slides: z.array(
    z.strictObject({
      language: z.string(),
      titles: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    }),
  ),
  decks: z.array(
    z.strictObject({
      language: z.string(),
      address: z.string(),
      pages: z.number(),
      bytes: z.number(),
    }),
  ),
  files: z.array(z.strictObject({ file: z.string(), bytes: z.number(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The list itself, which is written last and is not on it. */
export const manifestFile = "edition.json";

/** Writes edition.json for the edition in `folder`. */
export function writeManifest(
  folder: string,
  contexts: readonly PageContext[],
  decks: readonly DeckFile[],
  { url, pathPrefix }: BuildOptions,
): Manifest {
  const manifest: Manifest = {
    date: contexts[0]?.plan.edition.date ?? "",
    pathPrefix,
    url,
    languages: [...new Set(contexts.map(({ language }) => language.code))],
    pages: contexts.map(({ current, language }) => ({
      id: current.id,
      layout: current.layout,
      language: language.code,
      address: current.address,
      file: current.address.slice(1).replace(/\/$/, "/index.html"),
      title: current.windowTitle.plain,
    })),
    slides: contexts
      .filter(({ slides }) => slides.length > 0)
      .map(({ language, slides }) => ({
        language: language.code,
        titles: slides.map(({ id, name }) => ({ id, title: name.plain })),
      })),
    decks: [...decks],
    files: filesIn(folder),
  };
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Reads edition.json; undefined where there is no edition or an unreadable one. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestFile), "utf8")));
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): Manifest["files"] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== manifestFile)
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      return {
        file: relative(folder, path).split(sep).join("/"),
        bytes: content.length,
        sha256: createHash("sha256").update(content).digest("hex"),
      };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Makes the index of the site's search from its finished pages, with Pagefind. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { z } from "zod";
import { ExpectedError } from "../command/expected-error.ts";
import type { PageContext } from "../site/context.ts";

/** Address of the script that searches, within the site; the index lies beside it. */
export const searchScript = "/pagefind/pagefind.js";

/** Pagefind's program, which comes with its package for the usual systems, did not run. */
export class NoIndexerError extends ExpectedError {
  override readonly name = "NoIndexerError";
}

/**
 * Writes `pagefind/` into the folder: one index for each language, and the script and the program
 * (WebAssembly) that search them. Of Pagefind's files only those are kept that the site asks for.
 * @param contexts pages of the site; those that are not searchable, or not in the folder, are left out
 * @returns how many pages can be found
 * @throws {NoIndexerError} if Pagefind's program cannot run
 */
export async function writeSearchIndex(
  folder: string,
  contexts: readonly PageContext[],
): Promise<number> {
  const index = await openIndex();
  try {
    const pages = contexts
      .filter(({ isSearchable }) => isSearchable)
      .map(({ current: { address } }) => ({ address, file: join(folder, address, "index.html") }))
      .filter(({ file }) => existsSync(file));
    for (const { address, file } of pages) {
      const { errors } = await index.addHTMLFile({
        url: address,
        content: searchedText(readFileSync(file, "utf8")),
      });
      told(errors);
    }
    const { errors, files } = await index.getFiles();
    told(errors);
    rmSync(join(folder, dirname(searchScript)), { recursive: true, force: true });
    const wanted = askedFor(files);
    for (const { path, content } of files.filter(({ path }) => wanted(path))) {
      const file = join(folder, dirname(searchScript), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return pages.length;
  } finally {
    // Pagefind's program goes on for the next index, but keeps nobody waiting: it ends with this process.
    await index.deleteIndex();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  // Pagefind does not tell when its program ends at once; nothing else keeps this process alive then.
  const ended = Promise.withResolvers<never>();
  const onEnd = () => ended.reject(new Error("it ended at once"));
  process.once("beforeExit", onEnd);
  try {
    const { index, errors } = await Promise.race([
      createIndex({ maxFragments: 1 }),
      ended.promise,
    ]).catch((error: unknown) => ({
      index: undefined,
      errors: [error instanceof Error ? error.message : String(error)],
    }));
    if (index) return index;
    throw new NoIndexerError(
      `The search index cannot be made: Pagefind's program does not run here (${errors.join("; ")}).\n` +
        "Install the project's packages again on this system (npm ci), or publish without a search (--no-search).",
    );
  } finally {
    process.off("beforeExit", onEnd);
  }
}

/** Soft hyphens are for the eye: a word is searched whole. */
const searchedText = (html: string) => html.replace(/\u00ad|&shy;|&#173;|&#xad;/gi, "");

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ wasm: z.string().nullish() })),
});

/**
 * Which of Pagefind's files the site asks for: it has a search page of its own and needs no worker,
 * and of the programs only those of its languages (`unknown` for one that Pagefind has no stemming for).
 */
function askedFor(files: readonly IndexFile[]): (path: string) => boolean {
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  const { languages } = entrySchema.parse(JSON.parse(Buffer.from(entry?.content ?? "").toString()));
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? "unknown"}.pagefind`);
  return (path) =>
    path.startsWith("wasm.")
      ? programs.includes(path)
      : path === "pagefind.js" || !/\.(js|css)$/.test(path);
}

function told(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** Makes the index of the site's search from its finished pages, with Pagefind. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createIndex, type IndexFile } from "pagefind";
import { z } from "zod";
import { ExpectedError } from "../../command/expected-error.ts";
import type { PageContext } from "../../site/context.ts";
import { searchScript } from "./search.ts";

/** Milliseconds for the whole index; Helsinki's takes one second. */
const LIMIT = 120_000;

/** Pagefind's program, which comes with its package for the usual systems, did not run to its end. */
export class NoIndexerError extends ExpectedError {
  override readonly name = "NoIndexerError";
}

/**
 * Writes `pagefind/` into the folder: one index for each language, and the script and the program
 * (WebAssembly) that search them. Of Pagefind's files only those are kept that the site asks for.
 * @param contexts pages of the site; those that are not searchable, or not in the folder, are left out
 * @returns how many pages can be found
 * @throws {NoIndexerError} if Pagefind's program cannot run, or ends or hangs in the middle of its work
 */
export function writeSearchIndex(
  folder: string,
  contexts: readonly PageContext[],
): Promise<number> {
  return asLongAsItRuns(fillIndex(folder, contexts));
}

async function fillIndex(folder: string, contexts: readonly PageContext[]): Promise<number> {
  const { index, errors } = await createIndex({ maxFragments: 1 }).catch((error: unknown) => ({
    index: undefined,
    errors: [error instanceof Error ? error.message : String(error)],
  }));
  if (!index) throw notRunning(errors.join("; "));
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

/** Pagefind does not tell when its program ends: then nothing else keeps this process alive, or nothing comes. */
async function asLongAsItRuns<Result>(work: Promise<Result>): Promise<Result> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const onEnd = () => reject(notRunning("it ended before its work was done"));
  const timer = setTimeout(
    () => reject(notRunning(`it hung for ${LIMIT / 1000} s`)),
    LIMIT,
  ).unref();
  process.once("beforeExit", onEnd);
  // Whichever is second has nobody to hear of it.
  work.catch(() => {});
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
    process.off("beforeExit", onEnd);
  }
}

const notRunning = (why: string): NoIndexerError =>
  new NoIndexerError(
    `The search index cannot be made: Pagefind's program does not run here (${why}).\n` +
      "Install the project's packages again on this system (npm ci), or publish without a search (--no-search).",
  );

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

/** Decides which browser prints: the named one, the embedded one or an installed one. */

import { existsSync } from "node:fs";
import { cacheFolder, unpackEmbedded } from "./embedded.ts";
import { findInstalled } from "./installed.ts";
import { libraryPath, missingLibraries } from "./shared-libraries.ts";

/** Where a browser came from: the environment variable, the npm package or the machine. */
export type BrowserOrigin = "named" | "embedded" | "installed";

/** A browser that can be started, with the environment that it needs. */
export interface FoundBrowser {
  executable: string;
  origin: BrowserOrigin;
  env: Record<string, string>;
}

/** What the search may be told; everything has a default from the machine. */
export interface BrowserSearch {
  /** PUPPETEER_EXECUTABLE_PATH unless given. */
  named?: string | undefined;
  /** Where the embedded browser is unpacked; see `cacheFolder`. */
  cache?: string | undefined;
  platform?: NodeJS.Platform;
  arch?: string;
  /** How an installed browser is looked for. */
  installed?: () => Promise<string | undefined>;
}

/** No browser can be used; the message is one line that says what to do. */
export class NoBrowserError extends Error {
  override readonly name = "NoBrowserError";
}

const WAYS_OUT =
  "install Chromium or Google Chrome, set PUPPETEER_EXECUTABLE_PATH to one, or build without PDFs: --no-pdf";

async function embedded(cache: string): Promise<FoundBrowser> {
  const { executable, libraries, fontconfig } = await unpackEmbedded(cache);
  const env = { FONTCONFIG_PATH: fontconfig };
  if ((await missingLibraries(executable)).length === 0) {
    return { executable, origin: "embedded", env };
  }
  const missing = await missingLibraries(executable, libraries);
  if (missing.length > 0) throw new Error(`shared libraries are missing: ${missing.join(", ")}`);
  return { executable, origin: "embedded", env: { ...env, ...libraryPath(libraries) } };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : `${error}`).split("\n")[0] ?? "";

/**
 * Finds the browser to print with: PUPPETEER_EXECUTABLE_PATH, on Linux x64 the embedded one (so
 * that results are the same everywhere), then an installed one.
 *
 * The package carries a programme for x64 alone; on Linux arm64 an installed browser is used.
 *
 * @throws {NoBrowserError} if there is none
 */
export async function findBrowser(search: BrowserSearch = {}): Promise<FoundBrowser> {
  const named = "named" in search ? search.named : process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) {
    if (existsSync(named)) return { executable: named, origin: "named", env: {} };
    throw new NoBrowserError(
      `PUPPETEER_EXECUTABLE_PATH is ${named}, and no file is there: correct or unset it, or build without PDFs: --no-pdf`,
    );
  }
  let why = "no browser was found";
  const { platform = process.platform, arch = process.arch } = search;
  if (platform === "linux" && arch === "x64") {
    try {
      return await embedded(search.cache ?? cacheFolder());
    } catch (error) {
      why = `the embedded Chromium cannot be used (${firstLine(error)}) and no other browser was found`;
    }
  }
  const executable = await (search.installed ?? findInstalled)();
  if (executable !== undefined) return { executable, origin: "installed", env: {} };
  throw new NoBrowserError(`No browser for printing: ${why}; ${WAYS_OUT}`);
}

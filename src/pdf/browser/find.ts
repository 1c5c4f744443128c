/** Decides which browser prints: the named one, the embedded one or an installed one. */

import { statSync } from "node:fs";
import { ExpectedError } from "../../command/expected-error.ts";
import { cacheFolder, unpackEmbedded } from "./embedded.ts";
import { firstLine } from "./failure.ts";
import { findInstalled, runnable } from "./installed.ts";
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
  /** Told in one line what a person would not expect; stderr unless given. */
  say?: (line: string) => void;
}

/** No browser can be used; the message is one line that says what to do. */
export class NoBrowserError extends ExpectedError {
  override readonly name = "NoBrowserError";
}

const WAYS_OUT =
  "install Chromium or Google Chrome, set PUPPETEER_EXECUTABLE_PATH to one, or build without PDFs: --no-pdf";

async function embedded(cache: string, say: (line: string) => void): Promise<FoundBrowser> {
  const { executable, libraries, fontconfig } = await unpackEmbedded(cache, say);
  const env = { FONTCONFIG_PATH: fontconfig };
  if ((await missingLibraries(executable)).length === 0) {
    return { executable, origin: "embedded", env };
  }
  const missing = await missingLibraries(executable, libraries);
  if (missing.length > 0) throw new Error(`shared libraries are missing: ${missing.join(", ")}`);
  return { executable, origin: "embedded", env: { ...env, ...libraryPath(libraries) } };
}

/** What to do about PUPPETEER_EXECUTABLE_PATH. */
export const CORRECT_IT = "correct or unset it, or build without PDFs: --no-pdf";

function whyNotRunnable(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return "no file is there";
  if (!stats.isFile()) return "that is not a file";
  return runnable(path) ? undefined : "that cannot be run";
}

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
  const say = search.say ?? console.error;
  if (named) {
    const wrong = whyNotRunnable(named);
    if (wrong === undefined) return { executable: named, origin: "named", env: {} };
    throw new NoBrowserError(`PUPPETEER_EXECUTABLE_PATH is ${named}, and ${wrong}: ${CORRECT_IT}`);
  }
  let why = "no browser was found";
  let whyNotEmbedded: string | undefined;
  const { platform = process.platform, arch = process.arch } = search;
  if (platform === "linux" && arch === "x64") {
    try {
      return await embedded(search.cache ?? cacheFolder(), say);
    } catch (error) {
      whyNotEmbedded = `the embedded Chromium cannot be used (${firstLine(error)})`;
      why = `${whyNotEmbedded} and no other browser was found`;
    }
  }
  const executable = await (search.installed ?? findInstalled)();
  if (executable !== undefined) {
    if (whyNotEmbedded !== undefined) say(`${whyNotEmbedded}: ${executable} is used instead`);
    return { executable, origin: "installed", env: {} };
  }
  throw new NoBrowserError(`No browser for printing: ${why}; ${WAYS_OUT}`);
}

/** Lends Eleventy's own command the site, loaded anew whenever something that it is made of changes. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cleanUp } from "../command/clean-up.ts";
import { ENDING } from "../command/signals.ts";
import { temporaryFolder } from "../command/temporary-folder.ts";
import type { BuildOptions } from "../outputs/options.ts";
import { type StagedSite, stageSite } from "./staged-site.ts";

export interface LentSite extends StagedSite {
  /** The files beside the pages. */
  folder: string;
}

/** Milliseconds that Eleventy is given to end by itself. */
const END_LIMIT = 1_500;

const { path: above } = temporaryFolder("eleventy");
process.once("exit", cleanUp);
process.once("SIGTERM", () => process.exit(ENDING.SIGTERM));
// Eleventy ends its server by itself, yet not always in the middle of writing.
process.once("SIGINT", () => setTimeout(() => process.exit(ENDING.SIGINT), END_LIMIT).unref());

/** Files in which nobody shall look for changes: they are made at each change. */
export const madeFiles = `${above}/**`;

/** The last good one: Eleventy forgets its configuration at each change, this module stays. */
let last: LentSite | undefined;

/**
 * The site to write, and the folder of the files beside its pages, which goes with the process.
 * Problems are told on stderr; then it is the last good site, and without one the process ends with 1.
 */
export async function siteInEleventy(options: BuildOptions): Promise<LentSite> {
  const folder = mkdtempSync(join(above, "site-"));
  const staged = await stageSite(folder, options);
  if (staged.ok) {
    if (last) rmSync(last.folder, { recursive: true });
    last = { ...staged, folder };
    return last;
  }
  rmSync(folder, { recursive: true });
  tell(staged.lines, last ? "the last good pages stay" : "nothing is written");
  // An error would be told by Eleventy with its stack.
  return last ?? process.exit(1);
}

function tell(lines: readonly string[], rest: string): void {
  const count = `${lines.length} problem${lines.length === 1 ? "" : "s"}`;
  console.error(`\n${lines.join("\n")}\n\n${count}; ${rest}.`);
}

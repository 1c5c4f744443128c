/** Which programs check, in which versions. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** Programs whose verdict the checks tell, by their place in the lockfile. */
const PROGRAMS = {
  "axe-core": "node_modules/axe-core",
  pa11y: "node_modules/pa11y",
  "axe-core (pa11y)": "node_modules/pa11y/node_modules/axe-core",
  "HTML_CodeSniffer (pa11y)": "node_modules/@pa11y/html_codesniffer",
  "html-validate": "node_modules/html-validate",
  Chromium: "node_modules/@sparticuz/chromium",
};

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

const lockFile = join(
  dirname(fileURLToPath(import.meta.url)),
  ...["..", "..", "..", "package-lock.json"],
);

/** The versions that the lockfile has installed; those that share another's copy are left out. */
export function readTools(): { name: string; version: string }[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(lockFile, "utf8")));
  return Object.entries(PROGRAMS).flatMap(([name, place]) => {
    const version = packages[place]?.version;
    return version === undefined ? [] : [{ name, version }];
  });
}

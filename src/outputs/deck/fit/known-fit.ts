/** Remembers how decks were made to fit, so that pages that have not changed are not measured anew. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { cacheFolder } from "../../../pdf/browser/embedded.ts";

const stepsSchema = z.record(z.string(), z.int().min(0));

export interface KnownFit {
  /** Text steps by slide id; undefined where these pages were never fitted. */
  steps: ReadonlyMap<string, number> | undefined;
  /** Keeps the steps for the next time. */
  keep(steps: ReadonlyMap<string, number>): void;
}

const folderIn = (cache: string): string => join(cache, "fit");

/** Forgets how all decks were made to fit. */
export function forgetFits(cache = cacheFolder()): void {
  rmSync(folderIn(cache), { recursive: true, force: true });
}

/**
 * What is known of pages that consist of `parts`: markup, styles, fonts and the browser's version.
 * Whoever uses known steps still inspects every slide as it then stands.
 */
export function knownFit(parts: readonly string[], cache = cacheFolder()): KnownFit {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  const folder = folderIn(cache);
  const file = join(folder, `${hash.digest("hex")}.json`);
  return {
    steps: read(file),
    keep(steps) {
      try {
        mkdirSync(folder, { recursive: true });
        const next = `${file}.${process.pid}`;
        writeFileSync(next, JSON.stringify(Object.fromEntries(steps)));
        renameSync(next, file);
      } catch {
        // A cache that cannot be written costs half a second the next time, and nothing else.
      }
    },
  };
}

function read(file: string): ReadonlyMap<string, number> | undefined {
  try {
    const found = stepsSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return found.success ? new Map(Object.entries(found.data)) : undefined;
  } catch {
    return undefined;
  }
}

/** Measures the finished files that readers may download, and lists their checksums for programs. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileFacts } from "../outputs/site/file-facts.ts";
import type { PageContext } from "../site/context.ts";

/** Address of the list of checksums, in the form of `sha256sum`. */
export const checksums = "/checksums.txt";

/**
 * Facts about the decks and the open data in the edition's folder, in the order of the languages.
 * @param printed the decks that were printed, with their numbers of pages
 */
export function fileFacts(
  folder: string,
  contexts: readonly PageContext[],
  printed: readonly { address: string; pages: number }[],
): FileFacts {
  const decks = [...new Set(contexts.map(({ deck }) => deck))];
  const data = [...new Set(contexts.map(({ language }) => `/${language.code}/plan.json`))];
  return new Map(
    [...decks, ...data, "/plan.json", "/plan.schema.json"]
      .filter((address) => existsSync(join(folder, address)))
      .map((address) => {
        const content = readFileSync(join(folder, address));
        const sha256 = createHash("sha256").update(content).digest("hex");
        const pages = printed.find((deck) => deck.address === address)?.pages;
        return [address, { bytes: content.length, sha256, ...(pages && { pages }) }];
      }),
  );
}

/** Writes the list, which `sha256sum --check checksums.txt` reads in the edition's folder. */
export function writeChecksums(folder: string, facts: FileFacts): void {
  const lines = [...facts].map(([address, { sha256 }]) => `${sha256}  ${address.slice(1)}\n`);
  writeFileSync(join(folder, checksums), lines.join(""));
}

/** Measures the finished files that readers may download, and lists their checksums for programs. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentFile } from "../outputs/document-file.ts";
import { checksums, type FileFacts } from "../outputs/file-facts.ts";
import { factsOf } from "./files.ts";

/**
 * Facts about those of the documents that are in the edition's folder.
 * @param addresses of all documents, in the order in which they are listed
 * @param made what is known of documents besides, such as their numbers of pages
 */
export function fileFacts(
  folder: string,
  addresses: readonly string[],
  made: readonly DocumentFile[],
): FileFacts {
  return new Map(
    addresses
      .filter((address) => existsSync(join(folder, address)))
      .map((address) => {
        const pages = made.find((document) => document.address === address)?.pages;
        return [address, { ...factsOf(join(folder, address)), ...(pages && { pages }) }];
      }),
  );
}

/** Writes the list, which `sha256sum --check checksums.txt` reads in the edition's folder. */
export function writeChecksums(folder: string, facts: FileFacts): void {
  const lines = [...facts].map(([address, { sha256 }]) => `${sha256}  ${address.slice(1)}\n`);
  writeFileSync(join(folder, checksums), lines.join(""));
}

/** Lists the long words of an edition's headings: those that may be divided, and those of which nobody has said. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { temporaryFolder } from "../../command/temporary-folder.ts";
import { divisionsOf } from "./heading-division.ts";
import { rewriteHeadings } from "../../language/division/divide-headings.ts";
import { divided, entryFor, SOFT_HYPHEN } from "../../language/division/division.ts";
import { contextsOf } from "../../site/context.ts";
import type { Editions } from "../editions.ts";
import { writePagesWithAssets } from "./write-site.ts";

/** Letters of a word that may not fit a line of a heading at 320 pixels. */
export const longWord = 13;

export interface HeadingWord {
  language: string;
  /** The word as it stands, with | where it may be divided. */
  word: string;
  /** No entry of word-division.yaml fits the word. */
  isUnlisted: boolean;
  /** A heading with the word, and its page. */
  heading: string;
  address: string;
}

/**
 * Writes the pages into a temporary folder and reads those of their headings whose words may be
 * divided. The deck's page is left out: its words stay whole.
 * @returns each word once for each language, in alphabetical order: long ones, and all that are divided
 */
export async function headingWords(editions: Editions): Promise<HeadingWord[]> {
  const all = editions.editions.flatMap(contextsOf);
  const divisions = divisionsOf(editions.plan);
  using temporary = temporaryFolder("headings");
  const folder = temporary.path;
  const options = { url: "", pathPrefix: "/", pdf: false, search: true };
  await writePagesWithAssets(folder, editions, { all, contexts: all }, options);
  const found = new Map<string, HeadingWord>();
  for (const { language, current } of all) {
    if (current.layout === "whole-plan") continue;
    const file = current.address.replace(/\/$/, "/index.html");
    const division = divisions.get(language.code) ?? new Map();
    const html = readFileSync(join(folder, file), "utf8").replaceAll(SOFT_HYPHEN, "");
    rewriteHeadings(html, (word, markup) => {
      const shown = divided(word, division).replaceAll(SOFT_HYPHEN, "|");
      const isUnlisted = entryFor(word, division) === undefined;
      if (shown.includes("|") || (isUnlisted && word.length >= longWord)) {
        const heading = load(markup).text().replace(/\s+/g, " ").trim();
        const { address } = current;
        const key = `${language.code} ${word.toLowerCase()}`;
        if (!found.has(key))
          found.set(key, { language: language.code, word: shown, isUnlisted, heading, address });
      }
      return word;
    });
  }
  const codes = editions.editions.map(({ language }) => language.code);
  return [...found.values()].sort(
    (a, b) =>
      codes.indexOf(a.language) - codes.indexOf(b.language) ||
      a.word.localeCompare(b.word, a.language),
  );
}

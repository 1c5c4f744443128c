/** What an output offers to readers for downloading. */
import type { Words } from "../language/words.ts";
import type { PageContext } from "../site/context.ts";
import type { FactsOfFile } from "./file-facts.ts";

export interface Offer {
  /** Within the site. */
  address: string;
  /** Media type, e.g. application/pdf. */
  format: string;
  /** BCP 47, where it is a document in one language. */
  language?: string;
  /** What the page about the edition calls it. */
  name: Words;
  /** What the front page calls it; left out where it is not offered there. */
  onFront?: Words;
  /** Standards that the file conforms to, and who says so. */
  conforms?: Words;
  /** What the finished file is, e.g. “(PDF, 26 pages, 281 kB, in Finnish)”; by its size if left out. */
  describe?(facts: FactsOfFile): Words | undefined;
}

/** @example sizeIn(ui, { bytes: 280_100, … }).plain // → "281 kB" */
export const sizeIn = (ui: PageContext["ui"], { bytes }: Pick<FactsOfFile, "bytes">): Words =>
  ui.files.size({ kilobytes: Math.ceil(bytes / 1000) });

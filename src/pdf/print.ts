/** Prints the parts of a page that are a document, and completes the file. */

import { setImmediate } from "node:timers/promises";
import type { Page } from "puppeteer";
import { type CompletedPdf, completePdf, type DocumentFacts } from "./complete.ts";
import { fontNames } from "./content/font-names.ts";
import type { Description } from "./document/description.ts";
import type { ElementFact } from "./dom/facts.ts";
import { markNextPrint, type PrintedParts } from "./dom/mark.ts";
import { askFonts } from "./dom/page-fonts.ts";
import { showAsPrinted } from "./dom/print-media.ts";

/** What the browser gives when it prints a page. */
export interface PrintedPage {
  raw: Uint8Array;
  /** By the number in the marker; see `factIndex`. */
  facts: ElementFact[];
}

/** Prints `parts` of the page; it stays in print media and is otherwise left as it was. */
export async function printPage(page: Page, parts: PrintedParts): Promise<PrintedPage> {
  await showAsPrinted(page);
  const facts = await markNextPrint(page, parts);
  const raw = await page.pdf({
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return { raw, facts };
}

/**
 * The PostScript names of fonts that the page brings with it and the file may show text in. To be
 * asked after printing, while the file is completed: it makes Chromium lay out the page anew.
 */
export async function askOwnFonts(
  page: Page,
  { part }: PrintedParts,
  { raw }: PrintedPage,
): Promise<ReadonlySet<string>> {
  const fonts = await askFonts(page, part);
  const few = await fonts.own("few");
  return fontNames(raw).every((name) => few.has(name)) ? few : fonts.own("all");
}

let lastCompletion: Promise<unknown> = Promise.resolve();

/** Lets what the browser has said meanwhile be heard between one completion and the next. */
function inTurn<Result>(complete: () => Promise<Result>): Promise<Result> {
  const own = lastCompletion.then(() => setImmediate()).then(complete);
  lastCompletion = own.catch(() => {});
  return own;
}

/**
 * Completes the file to PDF/UA-1, one file after the other.
 *
 * @throws if the file is not what Chromium writes
 */
export const finishDocument = (
  raw: Uint8Array,
  facts: DocumentFacts,
  description: Description,
): Promise<CompletedPdf> => inTurn(() => completePdf(raw, facts, description));

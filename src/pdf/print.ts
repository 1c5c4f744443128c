/** Prints the deck that a page shows, and completes the file. */

import type { Page } from "puppeteer";
import { completePdf } from "./complete.ts";
import type { Description } from "./document/description.ts";
import { markPage } from "./dom/mark.ts";

/** Where a slide went; `page` counts from 1. */
export interface PrintedSlide {
  id: string;
  title: string;
  page: number;
}

export interface PrintedDeck {
  bytes: Uint8Array;
  slides: PrintedSlide[];
}

export async function printDeck(page: Page, description: Description): Promise<PrintedDeck> {
  await page.emulateMediaType("print");
  const marked = await markPage(page);
  const raw = await page.pdf({
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    printBackground: true,
  });
  await marked[Symbol.asyncDispose]();
  const done = await completePdf(raw, marked, description);
  return {
    bytes: done.bytes,
    slides: marked.slides.map(({ id, title }) => ({
      id,
      title,
      page: (done.pages.get(id) ?? -1) + 1,
    })),
  };
}

/** Reads from a page what its slides are and say, without printing it. */

import type { Page } from "puppeteer";
import { markPage, type SlideFacts } from "./mark.ts";

/** The slides that the page prints, with the words that must be read; leaves the page as it was. */
export async function readSlides(page: Page): Promise<SlideFacts[]> {
  await page.emulateMediaType("print");
  await using marked = await markPage(page);
  return marked.slides;
}

/** Shows a page as print shows it. */

import type { Page } from "puppeteer";

/**
 * Turns the page to print media, unless it is there already: to ask for the same media again
 * makes Chromium lay out the whole page anew.
 */
export async function showAsPrinted(page: Page): Promise<void> {
  const already = await page.evaluate(() => matchMedia("print").matches);
  if (!already) await page.emulateMediaType("print");
}

/** Prints some slides of the deck, with the same guarantees as the whole. */

import type { Page } from "puppeteer";
import type { Description } from "../../../pdf/document/description.ts";
import { type PrintedDeck, printDeck } from "../print-deck.ts";

const HIDDEN = "data-not-selected";

/** Runs in the page: hides what is not chosen and lets the first chosen slide begin the file. */
function hideOthers(mark: string, numbers: readonly number[]): string[] {
  const titles: string[] = [];
  for (const [index, slide] of document.querySelectorAll(".slide[data-slide]").entries()) {
    if (!(slide instanceof HTMLElement)) continue;
    if (numbers.includes(index + 1)) {
      if (titles.length === 0) slide.style.setProperty("break-before", "avoid");
      const title = slide.querySelector("[data-slide-title]");
      titles.push(title?.getAttribute("data-slide-title") || (title?.textContent ?? ""));
    } else {
      slide.setAttribute(mark, slide.style.display);
      slide.style.setProperty("display", "none", "important");
    }
  }
  return titles;
}

/** Runs in the page. */
function showAll(mark: string): void {
  for (const slide of document.querySelectorAll(".slide[data-slide]")) {
    if (!(slide instanceof HTMLElement)) continue;
    slide.style.removeProperty("break-before");
    const display = slide.getAttribute(mark);
    if (display !== null) {
      slide.style.removeProperty("display");
      if (display !== "") slide.style.setProperty("display", display);
      slide.removeAttribute(mark);
    }
    if (slide.getAttribute("style") === "") slide.removeAttribute("style");
  }
}

/** How many slides the page has, for `parseSelection`. */
export const countSlides = (page: Page): Promise<number> =>
  page.$$eval(".slide[data-slide]", (slides) => slides.length);

/**
 * Prints the slides with the given numbers (from 1). They keep their numbers in the foot and in
 * the page labels; the outline and the tags hold them alone.
 *
 * @param numbers as `parseSelection` gives them
 */
export async function printSelection(
  page: Page,
  description: Description,
  numbers: readonly number[],
): Promise<PrintedDeck> {
  await page.evaluate(hideOthers, HIDDEN, numbers);
  try {
    return await printDeck(page, description);
  } finally {
    await page.evaluate(showAll, HIDDEN);
  }
}

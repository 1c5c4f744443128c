/** What a page shows in print, as the browser lays it out. */
import type { Page } from "puppeteer";

export interface ShownInPrint {
  /** Every visible text of its own, with the addresses that print adds to links. */
  texts: string[];
  /** Headings, and the leads of lists of duties. */
  headings: { text: string /** In points. */; size: number }[];
  /** The texts of each table's head, which is repeated on every sheet that the table goes on to. */
  tableHeads: string[][];
  /** The visible texts of each slide. */
  slides: string[][];
}

/** To be asked of Chromium; the page is in print media while it is asked, and afterwards as before. */
export async function shownInPrint(page: Page): Promise<ShownInPrint> {
  await page.emulateMediaType("print");
  const shown = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const textsIn = (root: Element): string[] => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent ?? "";
        if (text.trim() !== "" && element?.checkVisibility({ visibilityProperty: true }))
          texts.push(text.trim());
      }
      for (const link of root.querySelectorAll("main a[href]")) {
        const { content } = getComputedStyle(link, "::after");
        if (content.includes("attr(") || content.includes("http"))
          texts.push(link.getAttribute("href") ?? "");
      }
      return texts;
    };
    return {
      texts: textsIn(document.body),
      headings: [...document.querySelectorAll("main :is(h2, h3, h4, h5, .facts__lead)")]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => ({
          text: heading.textContent ?? "",
          size: Number.parseFloat(getComputedStyle(heading).fontSize) * 0.75,
        })),
      tableHeads: [...document.querySelectorAll("main thead")].map(textsIn),
      slides: [...document.querySelectorAll("[data-slide]")].map(textsIn),
    };
  });
  await page.emulateMediaType();
  return shown;
}

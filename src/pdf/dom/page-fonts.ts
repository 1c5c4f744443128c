/** Asks the browser which fonts are the page's own, and which the system lent. */

import type { CDPSession, Page } from "puppeteer";

const SAMPLE = "data-font-sample";

/** Runs in the page: makes the first element of each family, weight and style a sample. */
function sampleFewInPage(mark: string, part: string): void {
  const styles = new Set<string>();
  const seen = new Set<Element>();
  for (const printed of document.querySelectorAll(part)) {
    const walker = document.createTreeWalker(printed, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || seen.has(element) || !node.textContent?.trim()) continue;
      seen.add(element);
      if (!element.checkVisibility()) continue;
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
      const style = `${fontFamily} ${fontWeight} ${fontStyle}`;
      if (!styles.has(style)) element.setAttribute(mark, "");
      styles.add(style);
    }
  }
}

/** Runs in the page: makes every element that shows text, its own or generated, a sample. */
function sampleAllInPage(mark: string, part: string): void {
  for (const element of document.querySelectorAll(`:is(${part}), :is(${part}) *`)) {
    const generated = ["::before", "::after"].some((part) => {
      const { content } = getComputedStyle(element, part);
      return content !== "none" && content !== "normal";
    });
    const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    if (own || generated) element.setAttribute(mark, "");
  }
}

/** Runs in the page. */
function removeSamplesInPage(mark: string): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}

async function ownFontsOf(session: CDPSession): Promise<Set<string>> {
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: `[${SAMPLE}]`,
  });
  const found = await Promise.all(
    nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId })),
  );
  const own = found.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => isCustomFont);
  return new Set(own.map(({ postScriptName }) => postScriptName));
}

/** Answers for one page. */
export interface PageFonts {
  /**
   * The PostScript names of fonts that the page brings with it by @font-face and shows text in.
   *
   * @param samples "few" asks one element of each style, which is quick and nearly always enough;
   *   a font that shows some characters only, such as a subset, may need "all"
   */
  own(samples: "few" | "all"): Promise<Set<string>>;
}

/**
 * Begins to ask a page. What is opened for it closes with the page: to close it earlier makes
 * Chromium lay out the whole page anew.
 *
 * @param part selector of the parts that are printed
 */
export async function askFonts(page: Page, part: string): Promise<PageFonts> {
  const session = await page.createCDPSession();
  await Promise.all([session.send("DOM.enable"), session.send("CSS.enable")]);
  return {
    own: async (samples) => {
      await page.evaluate(samples === "few" ? sampleFewInPage : sampleAllInPage, SAMPLE, part);
      try {
        return await ownFontsOf(session);
      } finally {
        await page.evaluate(removeSamplesInPage, SAMPLE);
      }
    },
  };
}

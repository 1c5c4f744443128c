/** Asks the browser which fonts are the page's own, and which the system lent. */

import type { CDPSession, Page } from "puppeteer";

const MARK = "data-shows-text";

/**
 * Runs in the page: marks elements that show text, their own or generated, all of them or the
 * first of each style.
 */
function markTextInPage(mark: string, onePerStyle: boolean): void {
  const seen = new Set<string>();
  for (const element of document.querySelectorAll(".slide, .slide *")) {
    const plain = getComputedStyle(element);
    if (plain.display === "none") continue;
    const styles = ["::before", "::after"]
      .map((part) => getComputedStyle(element, part))
      .filter(({ content }) => content !== "none" && content !== "normal");
    const nodes = [...element.childNodes];
    if (nodes.some((node) => node instanceof Text && node.data.trim())) styles.push(plain);
    for (const { fontFamily, fontWeight, fontStyle } of styles) {
      const style = `${fontFamily} ${fontWeight} ${fontStyle}`;
      if (!onePerStyle || !seen.has(style)) element.setAttribute(mark, "");
      seen.add(style);
    }
  }
}

function unmarkInPage(mark: string): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}

async function ownFontsOfMarked(session: CDPSession): Promise<string[]> {
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: `[${MARK}]`,
  });
  const found = await Promise.all(
    nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId })),
  );
  return found
    .flatMap(({ fonts }) => fonts)
    .filter(({ isCustomFont }) => isCustomFont)
    .map(({ postScriptName }) => postScriptName);
}

/**
 * The PostScript names of fonts that the page brings with it by @font-face and shows text in.
 *
 * @param onePerStyle asks one element of each family, weight and style: quick, and nearly always
 *   enough. A font that shows a few characters only, such as a subset, may need all elements.
 */
export async function ownFonts(page: Page, onePerStyle: boolean): Promise<Set<string>> {
  const session = await page.createCDPSession();
  try {
    await page.evaluate(markTextInPage, MARK, onePerStyle);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    return new Set(await ownFontsOfMarked(session));
  } finally {
    await session.detach();
    await page.evaluate(unmarkInPage, MARK);
  }
}

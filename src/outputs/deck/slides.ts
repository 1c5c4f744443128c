/** Reads from a page what its slides are and say, without printing it. */

import type { Page } from "puppeteer";
import type { PrintedParts } from "../../pdf/dom/mark.ts";
import { makeNaming, type Naming } from "../../pdf/dom/naming.ts";
import { showAsPrinted } from "../../pdf/dom/print-media.ts";

/** What the page tells about a slide. */
export interface SlideFacts {
  /** `data-slide`. */
  id: string;
  /** `data-slide-kind`. */
  kind: string;
  /** The name that `data-slide-title` gives, else the text of the element that has it. */
  title: string;
  /** The id of the cover or section slide that it stands under; its own if it is one. */
  section: string;
  /** It carries on the slide before it and has no place of its own in the outline. */
  continuation: boolean;
  /** Its number, 1 for the first slide of the whole deck, printed or not. */
  number: number;
  /** Words of text and of text alternatives in document order, without decoration. */
  words: string[];
}

/** The slides that a page prints. */
export interface Slides {
  slides: SlideFacts[];
  /** Some slides of the deck are not printed. */
  partial: boolean;
}

/** Runs in the page and uses nothing of this module. */
function readSlidesInPage({ collapse, nameOf }: Naming): Slides {
  const PICTURE = "img, [role=img]";
  const SILENT = "script, style, template, svg > title, svg > desc";
  const wordsOf = (root: Element): string[] => {
    let text = "";
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        text += node.data;
        return;
      }
      if (!(node instanceof Element)) return;
      if (node.getAttribute("aria-hidden") === "true" || node.matches(SILENT)) return;
      const { display } = getComputedStyle(node);
      if (display === "none" && node.tagName !== "WBR") return;
      const inline = display === "inline" || node.tagName === "WBR" || node instanceof SVGElement;
      if (!inline || node.tagName === "BR") text += " ";
      if (node.matches(PICTURE)) text += ` ${nameOf(node)} `;
      else for (const child of node.childNodes) visit(child);
      if (!inline) text += " ";
    };
    visit(root);
    return text.split(/\s+/).filter((word) => word !== "");
  };

  const titleOf = (element: Element | null): string =>
    collapse(element?.getAttribute("data-slide-title") || element?.textContent);

  const all = [...document.querySelectorAll(".slide[data-slide]")];
  let section = "";
  const slides = all.flatMap((slide, index): SlideFacts[] => {
    const id = slide.getAttribute("data-slide") ?? "";
    const kind = slide.getAttribute("data-slide-kind") ?? "";
    if (kind === "cover" || kind === "section") section = id;
    if (!slide.checkVisibility()) return [];
    return [
      {
        id,
        kind,
        section,
        title: titleOf(slide.querySelector("[data-slide-title]")),
        continuation: slide.hasAttribute("data-continuation"),
        number: index + 1,
        words: wordsOf(slide),
      },
    ];
  });
  return { slides, partial: slides.length < all.length };
}

/** What of a page is a deck: its slides. */
export const SLIDE_PARTS: PrintedParts = {
  part: ".slide",
  id: "data-slide",
  running: ".slide__foot, .slide__running",
};

/** The slides that the page prints, and whether they are all; leaves the page as it was. */
export async function readSlidesWhole(page: Page): Promise<Slides> {
  await showAsPrinted(page);
  await using naming = await page.evaluateHandle(makeNaming);
  return await page.evaluate(readSlidesInPage, naming);
}

/** The slides that the page prints, with the words that must be read; leaves the page as it was. */
export const readSlides = async (page: Page): Promise<SlideFacts[]> =>
  (await readSlidesWhole(page)).slides;

/** Measures slides in the page that shows them. */

import type { JSHandle, Page } from "puppeteer";
import { showAsPrinted } from "../../../pdf/dom/print-media.ts";
import { type FindTornWords, makeTornWords } from "./torn-words.ts";

/** The sides of a box, in CSS pixels. */
export interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What can be asked of a page; each call reads the layout as it is then. */
export interface Ruler {
  /** How far text or a picture goes beyond the slide's content box. */
  overflow(slide: Element): number;
  /** Words that the end of a line tears, each with a bar where it does. */
  torn(slide: Element): string[];
  /** All stands in the slide's content box, and no word is torn. */
  fits(slide: Element): boolean;
  /** The slide's box within its padding. */
  room(slide: Element): Sides;
  slides(): Element[];
  /** The text step that the slide has, 0 unless it was set. */
  stepOf(slide: Element): number;
  setStep(slide: Element, step: number): void;
  isDecoration(element: Element): boolean;
  /** How far `inner` goes beyond `outer`, on the side where it does most. */
  beyond(inner: Sides, outer: Sides): number;
  /** Whole pixels, nothing within the tolerance. */
  rounded(length: number): number;
  tolerance: number;
  /** Selects what is an image to the reader. */
  pictures: string;
}

/** Runs in the page and uses nothing of this module. */
function makeRuler(tornWords: FindTornWords): Ruler {
  /** Rounding of layout and of font metrics. */
  const TOLERANCE = 1;
  const PICTURES = "img, svg[role=img], [role=img]";

  const isDecoration = (element: Element): boolean =>
    element.closest("[aria-hidden=true]") !== null;
  const px = (length: string): number => Number.parseFloat(length) || 0;
  const contentBox = (element: Element): Sides => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const left = box.left + px(style.borderLeftWidth) + px(style.paddingLeft);
    const top = box.top + px(style.borderTopWidth) + px(style.paddingTop);
    const right = box.right - px(style.borderRightWidth) - px(style.paddingRight);
    const bottom = box.bottom - px(style.borderBottomWidth) - px(style.paddingBottom);
    return { left, top, right, bottom };
  };
  const beyond = (inner: Sides, outer: Sides): number =>
    Math.max(
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    );
  const stepOf = (slide: Element): number => Number(slide.getAttribute("data-step") ?? 0);
  const rounded = (length: number): number => (length <= TOLERANCE ? 0 : Math.ceil(length));

  interface Content {
    texts: Node[];
    pictures: Element[];
  }
  const contentOf = new WeakMap<Element, Content>();
  const findContent = (slide: Element): Content => {
    const known = contentOf.get(slide);
    if (known) return known;
    const texts: Node[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || isDecoration(element)) continue;
      if (!element.closest(PICTURES)) texts.push(node);
    }
    const pictures = [...slide.querySelectorAll(PICTURES)].filter((found) => !isDecoration(found));
    contentOf.set(slide, { texts, pictures });
    return { texts, pictures };
  };
  const measuring = document.createRange();
  const overflowOf = (slide: Element): number => {
    const room = contentBox(slide);
    const { texts, pictures } = findContent(slide);
    let most = 0;
    const take = (box: DOMRect): void => {
      if (box.width > 0 && box.height > 0) most = Math.max(most, beyond(box, room));
    };
    for (const text of texts) {
      measuring.selectNodeContents(text);
      take(measuring.getBoundingClientRect());
    }
    for (const picture of pictures) take(picture.getBoundingClientRect());
    return rounded(most);
  };
  const torn = (slide: Element): string[] => tornWords(findContent(slide).texts);
  return {
    torn,
    fits: (slide) => overflowOf(slide) === 0 && torn(slide).length === 0,
    room: contentBox,
    slides: () => [...document.querySelectorAll(".slide[data-slide]")],
    stepOf,
    setStep(slide, step) {
      // To write what is there already would make the browser lay out the slide again.
      if (step === stepOf(slide)) return;
      slide.setAttribute("data-step", `${step}`);
    },
    overflow: overflowOf,
    isDecoration,
    beyond,
    rounded,
    tolerance: TOLERANCE,
    pictures: PICTURES,
  };
}

/** Runs in the page, which may have been written for a reader's own print. */
async function makeReady(): Promise<void> {
  for (const slide of document.querySelectorAll("[data-flows]"))
    slide.removeAttribute("data-flows");
  // Asking for the layout starts the fonts that print media need.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** A ruler that may set steps, and cannot measure as long as fonts are missing. */
export async function placeRuler(page: Page): Promise<JSHandle<Ruler>> {
  await using tornWords = await page.evaluateHandle(makeTornWords);
  return page.evaluateHandle(makeRuler, tornWords);
}

/** A ruler for the page as print shows it; dispose of it after use. */
export async function openRuler(page: Page): Promise<JSHandle<Ruler>> {
  await showAsPrinted(page);
  await page.evaluate(makeReady);
  return placeRuler(page);
}

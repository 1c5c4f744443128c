/** Measures slides in the page that shows them. */

import type { JSHandle, Page } from "puppeteer";

/** How a slide's content stands in its box, in CSS pixels. */
export interface SlideMeasure {
  id: string;
  language: string;
  step: number;
  /** How far text or a picture goes beyond the slide's content box. */
  overflow: number;
  /** Text that a box inside the slide cuts off, with how much of it. */
  clipped: { text: string; by: number }[];
  /** Pairs of texts that lie on each other. */
  overlaps: { text: string; other: string }[];
  /** Text under the least size allowed. */
  small: { text: string; size: number }[];
}

/** What can be asked of a page; each call reads the layout as it is then. */
export interface Ruler {
  measure(slide: Element, leastSize: number): SlideMeasure;
  overflow(slide: Element): number;
  slides(): Element[];
  setStep(slide: Element, step: number): void;
}

/** Runs in the page and uses nothing of this module. */
async function makeRuler(): Promise<Ruler> {
  /** Rounding of layout and of font metrics. */
  const TOLERANCE = 1;
  /** The part of a line's height that holds no letters. */
  const LEADING = 0.2;
  const PICTURES = "img, svg[role=img], [role=img]";

  interface Line {
    text: string;
    element: Element;
    block: Element;
    box: DOMRect;
  }

  const isDecoration = (element: Element): boolean =>
    element.closest("[aria-hidden=true]") !== null;
  const short = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 60);
  const blockOf = (element: Element): Element => {
    let block = element;
    while (getComputedStyle(block).display === "inline" && block.parentElement) {
      block = block.parentElement;
    }
    return block;
  };
  const linesOf = (slide: Element, decoration: boolean): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = short(node.textContent ?? "");
      if (!element || text === "" || isDecoration(element) !== decoration) continue;
      if (element.closest(PICTURES)) continue;
      range.selectNodeContents(node);
      const block = blockOf(element);
      for (const box of range.getClientRects()) {
        if (box.width > 0 && box.height > 0) lines.push({ text, element, block, box });
      }
    }
    return lines;
  };
  const px = (length: string): number => Number.parseFloat(length) || 0;
  const contentBox = (element: Element): DOMRect => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const left = box.left + px(style.borderLeftWidth) + px(style.paddingLeft);
    const top = box.top + px(style.borderTopWidth) + px(style.paddingTop);
    const right = box.right - px(style.borderRightWidth) - px(style.paddingRight);
    const bottom = box.bottom - px(style.borderBottomWidth) - px(style.paddingBottom);
    return new DOMRect(left, top, right - left, bottom - top);
  };
  const beyond = (inner: DOMRect, outer: DOMRect): number =>
    Math.max(
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    );
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
  const clippedIn = (slide: Element, lines: Line[]): SlideMeasure["clipped"] => {
    const clipped: SlideMeasure["clipped"] = [];
    const clips = new Map<Element, boolean>();
    const doesClip = (element: Element): boolean => {
      const known = clips.get(element);
      if (known !== undefined) return known;
      const { overflowX, overflowY } = getComputedStyle(element);
      const found = overflowX !== "visible" || overflowY !== "visible";
      clips.set(element, found);
      return found;
    };
    for (const { text, element, box } of lines) {
      for (let at: Element | null = element; at && at !== slide; at = at.parentElement) {
        const by = doesClip(at) ? rounded(beyond(box, at.getBoundingClientRect())) : 0;
        if (by > 0) clipped.push({ text, by });
      }
    }
    return clipped;
  };
  const overlapsIn = (lines: Line[]): SlideMeasure["overlaps"] => {
    const overlaps: SlideMeasure["overlaps"] = [];
    for (const [i, one] of lines.entries()) {
      for (let j = i + 1; j < lines.length; j++) {
        const two = lines[j];
        if (!two || one.block === two.block) continue;
        const across =
          Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        const allowed = LEADING * Math.max(one.box.height, two.box.height);
        if (across > TOLERANCE && down > allowed + TOLERANCE) {
          overlaps.push({ text: one.text, other: two.text });
        }
      }
    }
    return overlaps;
  };
  const smallIn = (lines: Line[], least: number): SlideMeasure["small"] => {
    const seen = new Set<Element>();
    const small: SlideMeasure["small"] = [];
    for (const { text, element } of lines) {
      if (seen.has(element)) continue;
      seen.add(element);
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
      const size = Math.round(px(getComputedStyle(element).fontSize) * scale * 100) / 100;
      // Sizes come rounded: 14 pt is 18.666… px.
      if (size < least - 0.01) small.push({ text, size });
    }
    return small;
  };

  // Asking for the layout starts the fonts that print media need.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  return {
    slides: () => [...document.querySelectorAll(".slide[data-slide]")],
    setStep(slide, step) {
      slide.setAttribute("data-step", `${step}`);
      if (slide instanceof HTMLElement) slide.style.setProperty("--slide-step", `${step}`);
    },
    overflow: overflowOf,
    measure(slide, leastSize) {
      const lines = linesOf(slide, false);
      const feet = linesOf(slide, true).filter(({ element }) =>
        element.closest(".slide__foot, .slide__running"),
      );
      return {
        id: slide.getAttribute("data-slide") ?? "",
        language: slide.closest("[lang]")?.getAttribute("lang") ?? "",
        step: Number(slide.getAttribute("data-step") ?? 0),
        overflow: overflowOf(slide),
        clipped: clippedIn(slide, lines),
        overlaps: overlapsIn([...lines, ...feet]),
        small: smallIn(lines, leastSize),
      };
    },
  };
}

/** A ruler for the page as print shows it; dispose of it after use. */
export async function openRuler(page: Page): Promise<JSHandle<Ruler>> {
  await page.emulateMediaType("print");
  return page.evaluateHandle(makeRuler);
}

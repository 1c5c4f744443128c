/** Looks for text on slides that is cut off, lies on other text, or is too small. */

import type { Ruler, Sides } from "./ruler.ts";

/** How a slide's content stands in its box, in CSS pixels. */
export interface SlideMeasure {
  id: string;
  language: string;
  step: number;
  /** It may go on to further slides. */
  continues: boolean;
  /** How far text or a picture goes beyond the slide's content box. */
  overflow: number;
  /** The first text that does, from which on the slide is too full; "" where a picture does alone. */
  overflowing: string;
  /** Words that the end of a line tears, each with a bar where it does. */
  torn: string[];
  /** Text that a box inside the slide cuts off, with how much of it. */
  clipped: { text: string; by: number }[];
  /** Pairs of texts that lie on each other. */
  overlaps: { text: string; other: string }[];
  /** Text under the least size allowed. */
  small: { text: string; size: number }[];
}

/** Runs in the page: measures every slide as it is laid out now, text under `leastSize` included. */
export function inspectSlides(ruler: Ruler, leastSize: number): SlideMeasure[] {
  const { isDecoration, beyond, rounded, tolerance, pictures } = ruler;
  /** The part of a line's height that holds no letters. */
  const LEADING = 0.2;
  /** Characters of a text by which it is told. */
  const LONGEST = 60;

  interface Line {
    text: string;
    element: Element;
    block: Element;
    /** Copied, since a DOMRect is slow to ask and every line is compared with every other. */
    box: Sides;
    isDecoration: boolean;
  }

  const short = (text: string): string => {
    const whole = text.replace(/\s+/g, " ").trim();
    return whole.length > LONGEST ? `${whole.slice(0, LONGEST).replace(/\s\S*$/, "")}…` : whole;
  };
  const blockOf = (element: Element): Element => {
    let block = element;
    while (getComputedStyle(block).display === "inline" && block.parentElement) {
      block = block.parentElement;
    }
    return block;
  };
  const linesOf = (slide: Element): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = short(node.textContent ?? "");
      if (!element || text === "" || element.closest(pictures)) continue;
      range.selectNodeContents(node);
      const line = { text, element, block: blockOf(element), isDecoration: isDecoration(element) };
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right > left && bottom > top)
          lines.push({ ...line, box: { left, top, right, bottom } });
      }
    }
    return lines;
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
  const heightOf = ({ top, bottom }: Sides): number => bottom - top;
  const overlapsIn = (lines: Line[]): SlideMeasure["overlaps"] => {
    const overlaps: SlideMeasure["overlaps"] = [];
    for (const [i, one] of lines.entries()) {
      for (let j = i + 1; j < lines.length; j++) {
        const two = lines[j];
        if (!two || one.block === two.block) continue;
        const across =
          Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        const allowed = LEADING * Math.max(heightOf(one.box), heightOf(two.box));
        if (across > tolerance && down > allowed + tolerance) {
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
      const size =
        Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scale * 100) / 100;
      // Sizes come rounded: 14 pt is 18.666… px.
      if (size < least - 0.01) small.push({ text, size });
    }
    return small;
  };

  return ruler.slides().map((slide) => {
    const all = linesOf(slide);
    const lines = all.filter((line) => !line.isDecoration);
    const feet = all.filter(
      (line) => line.isDecoration && line.element.closest(".slide__foot, .slide__running"),
    );
    return {
      id: slide.getAttribute("data-slide") ?? "",
      language: slide.closest("[lang]")?.getAttribute("lang") ?? "",
      step: ruler.stepOf(slide),
      continues: slide.getAttribute("data-overflow") === "continue",
      overflow: ruler.overflow(slide),
      overflowing: lines.find(({ box }) => rounded(beyond(box, ruler.room(slide))) > 0)?.text ?? "",
      torn: ruler.torn(slide),
      clipped: clippedIn(slide, lines),
      overlaps: overlapsIn([...lines, ...feet]),
      small: smallIn(lines, leastSize),
    };
  });
}

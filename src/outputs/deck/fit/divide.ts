/** Finds out how a slide is best divided: into few parts, of about the same length, with large text. */

import type { JSHandle } from "puppeteer";
import type { Parts } from "./slide-parts.ts";
import type { Ruler } from "./ruler.ts";

/** How a slide is divided. */
export interface SlideDivision {
  /** The pieces that the parts begin with, from 0. */
  starts: number[];
  /** The first text step at which all parts fit. */
  step: number;
}

/**
 * Runs in the page and uses nothing of this module: divides the slide `id` into as few parts as it
 * can, as evenly as it can. The page is left as it was.
 *
 * @returns undefined where a piece does not fit by itself
 */
function divideInPage(ruler: Ruler, parts: Parts, id: string): SlideDivision | undefined {
  const slide = ruler.slides().find((found) => found.getAttribute("data-slide") === id);
  if (!(slide instanceof HTMLElement)) return undefined;
  const last = Number(slide.getAttribute("data-max-step") ?? 0);
  ruler.setStep(slide, last);
  const areas = parts.weights(slide);
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const weights = areas.map((area) => area / whole);
  const count = weights.length;
  const ends = Array.from({ length: count + 1 }, (_, piece) => piece).filter(
    (piece) => piece === count || parts.mayBegin(slide, piece),
  );
  const fits = (from: number, to: number, step: number): boolean => {
    const part = parts.part(slide, from, to);
    slide.after(part);
    slide.style.display = "none";
    ruler.setStep(part, step);
    const isFitting = ruler.fits(part);
    slide.style.removeProperty("display");
    part.remove();
    return isFitting;
  };

  /** As much as parts that are by a seventh too long or too short. */
  const TEAR = 0.02;
  /** A part that has less of its fair share than this looks empty. */
  const LEAST_SHARE = 0.5;
  interface Best {
    starts: number[];
    /** Sum of the squares of the parts' shares, least where they are alike, and of torn lists'. */
    cost: number;
    /** The share of the least part. */
    least: number;
  }
  const bestAt = (step: number): Best | undefined => {
    const best = new Map<number, Best>([[0, { starts: [], cost: 0, least: 1 }]]);
    // What fits from one piece on ends no earlier than what fits from the piece before it.
    let reach = 0;
    for (const from of [0, ...ends]) {
      const before = best.get(from);
      if (!before || from === count) continue;
      for (const to of ends.filter((end) => end > from)) {
        if (to > reach && !fits(from, to, step)) break;
        reach = Math.max(reach, to);
        const share = weights.slice(from, to).reduce((sum, weight) => sum + weight, 0);
        const starts = [...before.starts, from];
        const cost = before.cost + share ** 2 + TEAR * parts.tear(slide, from);
        const known = best.get(to);
        const isBetter =
          !known ||
          starts.length < known.starts.length ||
          (starts.length === known.starts.length && cost < known.cost);
        if (isBetter) best.set(to, { starts, cost, least: Math.min(before.least, share) });
      }
    }
    return best.get(count);
  };
  const bestOfSteps = (): SlideDivision | undefined => {
    const smallest = bestAt(last);
    if (!smallest) return undefined;
    const number = smallest.starts.length;
    const isEven = ({ least }: Best): boolean => least * number >= LEAST_SHARE;
    let { starts } = smallest;
    let tooLittle = -1;
    let step = last;
    while (step - tooLittle > 1) {
      const tried = Math.floor((tooLittle + step) / 2);
      const best = bestAt(tried);
      if (best?.starts.length === number && (isEven(best) || !isEven(smallest)))
        [starts, step] = [best.starts, tried];
      else tooLittle = tried;
    }
    return { starts, step };
  };
  // A slide alone in its page is laid out sooner.
  const others = [...(slide.parentElement?.children ?? [])].flatMap((other) =>
    other instanceof HTMLElement && other !== slide ? other : [],
  );
  const displays = others.map(({ style }) => style.display);
  for (const { style } of others) style.display = "none";
  const division = bestOfSteps();
  for (const [index, { style }] of others.entries()) style.display = displays[index] ?? "";
  return division;
}

/** How the slide `id` of the page is best divided; undefined where it cannot be. */
export const divide = (
  ruler: JSHandle<Ruler>,
  parts: JSHandle<Parts>,
  id: string,
): Promise<SlideDivision | undefined> => ruler.evaluate(divideInPage, parts, id);

/** Finds out how small the text of each slide must be. */

import type { JSHandle } from "puppeteer";
import type { Ruler } from "./ruler.ts";

/** What one slide needs. */
export interface Need {
  id: string;
  /** The first step at which it fits, or its last step. */
  step: number;
  fits: boolean;
  /** It may go on to further slides. */
  continues: boolean;
}

/**
 * Runs in the page and uses nothing of this module: finds for each slide the first step at which
 * it fits, by halving.
 *
 * All slides are halved together, all written before all are read: so the page is laid out once
 * for each round and not once for each slide.
 *
 * @param from the step to begin at, by slide id; no step before it is tried
 */
function findNeedsInPage(ruler: Ruler, from: Record<string, number>): Need[] {
  interface Search {
    slide: Element;
    last: number;
    /** The step that is being tried. */
    step: number;
    /** The largest step known to be too little; the one before the first unless known. */
    tooLittle: number;
    /** The first step known to be enough; the one after the last unless known. */
    enough: number;
  }
  const idOf = (slide: Element): string => slide.getAttribute("data-slide") ?? "";
  const searches = ruler.slides().map((slide): Search => {
    const last = Number(slide.getAttribute("data-max-step") ?? 0);
    const step = Math.min(from[idOf(slide)] ?? 0, last);
    return { slide, last, step, tooLittle: step - 1, enough: last + 1 };
  });
  const isOpen = ({ tooLittle, enough }: Search): boolean => enough - tooLittle > 1;
  for (let open = searches; open.length > 0; open = open.filter(isOpen)) {
    for (const { slide, step } of open) ruler.setStep(slide, step);
    for (const search of open) {
      if (ruler.fits(search.slide)) search.enough = search.step;
      else search.tooLittle = search.step;
      search.step = Math.floor((search.tooLittle + search.enough) / 2);
    }
  }
  return searches.map(({ slide, last, enough }) => ({
    id: idOf(slide),
    step: Math.min(enough, last),
    fits: enough <= last,
    continues: slide.getAttribute("data-overflow") === "continue",
  }));
}

/**
 * What the slides of each page need, in their order.
 *
 * The other languages begin where the first one has found its slides to fit, which is mostly
 * where they fit, too.
 */
export async function findNeeds(rulers: readonly JSHandle<Ruler>[]): Promise<Need[][]> {
  const [first, ...others] = rulers;
  if (first === undefined) return [];
  const needs = await first.evaluate(findNeedsInPage, {});
  const from = Object.fromEntries(needs.map(({ id, step }) => [id, step]));
  return [
    needs,
    ...(await Promise.all(others.map((ruler) => ruler.evaluate(findNeedsInPage, from)))),
  ];
}

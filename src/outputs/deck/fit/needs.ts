/** Finds out how small the text of each slide must be. */

import type { JSHandle } from "puppeteer";
import type { Ruler } from "./ruler.ts";

/** What one slide needs. */
export interface Need {
  id: string;
  /** The first step at which it fits, or its last step. */
  step: number;
  /** What is still too much at that step, in CSS pixels. */
  overflow: number;
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
    overflow: number;
  }
  const idOf = (slide: Element): string => slide.getAttribute("data-slide") ?? "";
  const searches = ruler.slides().map((slide): Search => {
    const last = Number(slide.getAttribute("data-max-step") ?? 0);
    const step = Math.min(from[idOf(slide)] ?? 0, last);
    return { slide, last, step, tooLittle: step - 1, enough: last + 1, overflow: 0 };
  });
  const isOpen = ({ tooLittle, enough }: Search): boolean => enough - tooLittle > 1;
  for (let open = searches; open.length > 0; open = open.filter(isOpen)) {
    for (const { slide, step } of open) ruler.setStep(slide, step);
    for (const search of open) {
      search.overflow = ruler.overflow(search.slide);
      if (search.overflow > 0) search.tooLittle = search.step;
      else search.enough = search.step;
      search.step = Math.floor((search.tooLittle + search.enough) / 2);
    }
  }
  return searches.map(({ slide, last, enough, overflow }) => ({
    id: idOf(slide),
    step: Math.min(enough, last),
    overflow: enough > last ? overflow : 0,
    continues: slide.getAttribute("data-overflow") === "continue",
  }));
}

/** The largest need of each slide over the languages. */
function largest(needs: readonly Need[]): Map<string, Need> {
  const found = new Map<string, Need>();
  for (const need of needs) {
    const before = found.get(need.id);
    found.set(need.id, {
      ...need,
      step: Math.max(need.step, before?.step ?? 0),
      overflow: Math.max(need.overflow, before?.overflow ?? 0),
    });
  }
  return found;
}

/**
 * What each slide needs in the language where it needs most, by slide id.
 *
 * The other languages begin where the first one has found its slides to fit, which is mostly
 * where they fit, too.
 */
export async function findNeeds(rulers: readonly JSHandle<Ruler>[]): Promise<Map<string, Need>> {
  const [first, ...others] = rulers;
  if (first === undefined) return new Map();
  const needs = await first.evaluate(findNeedsInPage, {});
  const from = Object.fromEntries(needs.map(({ id, step }) => [id, step]));
  const more = await Promise.all(others.map((ruler) => ruler.evaluate(findNeedsInPage, from)));
  return largest([needs, ...more].flat());
}

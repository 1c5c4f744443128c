/** Fits the text of all languages into their slides, alike in every language. */

import type { JSHandle, Page } from "puppeteer";
import type { SlideProblem } from "../slide-problem.ts";
import { continueSlide } from "./continue.ts";
import { inspectSlides } from "./inspect.ts";
import { LEAST_TEXT_SIZE, problemsOf } from "./measure.ts";
import { findNeeds } from "./needs.ts";
import { openRuler, placeRuler, type Ruler } from "./ruler.ts";

/** How the decks were made to fit. */
export interface Fit {
  /** The text step of each slide that needs one, by slide id. */
  steps: Map<string, number>;
  /** Slides that were added, by the slide they carry on. */
  continued: Map<string, string[]>;
  /** Empty when every slide of every language stands in its place. */
  problems: SlideProblem[];
}

/** Runs in the page: gives every slide its step, and those without one their full size. */
function setSteps(ruler: Ruler, steps: Record<string, number>): void {
  for (const slide of ruler.slides()) {
    ruler.setStep(slide, steps[slide.getAttribute("data-slide") ?? ""] ?? 0);
  }
}

/** Splits the slide `id` until every part fits. @returns the ids of the slides that were added */
async function continueWhileTooLong(
  rulers: readonly JSHandle<Ruler>[],
  id: string,
): Promise<string[]> {
  const parts: string[] = [];
  for (let current: string | undefined = id; current !== undefined; ) {
    await Promise.all(rulers.map((ruler) => ruler.evaluate(setSteps, {})));
    current = await continueSlide(rulers, current, parts.length + 2);
    if (current === undefined) break;
    parts.push(current);
    const needs = await findNeeds(rulers);
    if ((needs.get(current)?.overflow ?? 0) === 0) break;
  }
  return parts;
}

async function inspect(ruler: JSHandle<Ruler>): Promise<SlideProblem[]> {
  const measures = await ruler.evaluate(inspectSlides, LEAST_TEXT_SIZE);
  return measures.flatMap((measure) => problemsOf(measure));
}

/** Gives the slides of a page steps that are known. `findMisfits` tells how they then stand. */
export async function applySteps(page: Page, steps: ReadonlyMap<string, number>): Promise<void> {
  await using ruler = await placeRuler(page);
  await ruler.evaluate(setSteps, Object.fromEntries(steps));
}

/** What does not stand in its place on the slides of a page as they are. */
export async function findMisfits(page: Page): Promise<SlideProblem[]> {
  await using ruler = await openRuler(page);
  return inspect(ruler);
}

/**
 * Steps the text of each slide down evenly (`data-step`, 0 … `data-max-step`), by what the
 * longest language needs, so that a slide looks the same in all. A slide that still does not fit
 * and has `data-overflow="continue"` goes on to continuation slides instead, at its full size;
 * any other is a problem.
 *
 * @param pages one page for each language, with the same slides
 */
export async function fitDecks(pages: readonly Page[]): Promise<Fit> {
  const rulers = await Promise.all(pages.map((page) => openRuler(page)));
  const fit = await fitRulers(rulers);
  await Promise.all(rulers.map((ruler) => ruler.dispose()));
  return fit;
}

async function fitRulers(rulers: readonly JSHandle<Ruler>[]): Promise<Fit> {
  const continued = new Map<string, string[]>();
  let needs = await findNeeds(rulers);
  for (const { id } of [...needs.values()].filter((need) => need.overflow > 0 && need.continues)) {
    const parts = await continueWhileTooLong(rulers, id);
    if (parts.length === 0) continue;
    continued.set(id, parts);
    needs = await findNeeds(rulers);
  }
  const steps = new Map(
    [...needs.values()].flatMap(({ id, step }) => (step > 0 ? [[id, step] as const] : [])),
  );
  const problems = await Promise.all(
    rulers.map(async (ruler) => {
      await ruler.evaluate(setSteps, Object.fromEntries(steps));
      return inspect(ruler);
    }),
  );
  return { steps, continued, problems: problems.flat() };
}

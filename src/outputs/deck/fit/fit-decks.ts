/** Fits the text of all languages into their slides, alike in every language. */

import type { JSHandle, Page } from "puppeteer";
import type { SlideProblem } from "../slide-problem.ts";
import { continueSlide } from "./continue.ts";
import { type SlideDivision, divide } from "./divide.ts";
import { inspectSlides } from "./inspect.ts";
import { LEAST_TEXT_SIZE, problemsOf } from "./measure.ts";
import { findNeeds } from "./needs.ts";
import { makeParts } from "./slide-parts.ts";
import { openRuler, placeRuler, type Ruler } from "./ruler.ts";

/** How the deck of one page was made to fit. */
export interface DeckFit {
  /** The text step of each slide that needs one, by slide id. */
  steps: ReadonlyMap<string, number>;
  /** Slides that were added, by the slide they carry on. */
  continued: ReadonlyMap<string, readonly string[]>;
}

/** How the decks were made to fit. */
export interface Fit {
  /** In the order of the pages. */
  decks: DeckFit[];
  /** Empty when every slide of every language stands in its place. */
  problems: SlideProblem[];
}

/** Runs in the page: gives every slide its step, and those without one their full size. */
function setSteps(ruler: Ruler, steps: Record<string, number>): void {
  for (const slide of ruler.slides()) {
    ruler.setStep(slide, steps[slide.getAttribute("data-slide") ?? ""] ?? 0);
  }
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
 * longest language needs, so that a slide looks the same in all. A slide that still does not fit in
 * a language and has `data-overflow="continue"` goes on to further slides there, and there alone;
 * any other is a problem.
 *
 * @param pages one page for each language, with the same slides
 */
export async function fitDecks(pages: readonly Page[]): Promise<Fit> {
  const rulers = await Promise.all(pages.map((page) => openRuler(page)));
  const fit = await fitRulers(pages, rulers);
  await Promise.all(rulers.map((ruler) => ruler.dispose()));
  return fit;
}

async function fitRulers(pages: readonly Page[], rulers: readonly JSHandle<Ruler>[]): Promise<Fit> {
  const needs = await findNeeds(rulers);
  const decks = needs.map(() => ({
    steps: new Map<string, number>(),
    continued: new Map<string, string[]>(),
  }));
  const bySlide = Map.groupBy(
    needs.flatMap((own, deck) => own.map((need) => ({ ...need, deck }))),
    ({ id }) => id,
  );
  for (const [id, own] of bySlide) {
    const divisions = new Map<number, SlideDivision>();
    await Promise.all(
      own.map(async ({ deck, fits, continues }) => {
        const [page, ruler] = [pages[deck], rulers[deck]];
        if (fits || !continues || !page || !ruler) return;
        await using parts = await page.evaluateHandle(makeParts);
        const division = await divide(ruler, parts, id);
        if (!division) return;
        divisions.set(deck, division);
        decks[deck]?.continued.set(id, await continueSlide(ruler, parts, id, division));
      }),
    );
    // The whole slides are alike in their languages, and so are the parts in theirs.
    const whole = own.filter(({ deck }) => !divisions.has(deck)).map(({ step }) => step);
    const divided = [...divisions.values()].map(({ step }) => step);
    for (const { deck } of own) {
      const { steps, continued } = decks[deck] ?? {};
      const step = Math.max(0, ...(divisions.has(deck) ? divided : whole));
      for (const part of [id, ...(continued?.get(id) ?? [])]) if (step > 0) steps?.set(part, step);
    }
  }
  const problems = await Promise.all(
    rulers.map(async (ruler, deck) => {
      await ruler.evaluate(setSteps, Object.fromEntries(decks[deck]?.steps ?? []));
      return inspect(ruler);
    }),
  );
  return { decks, problems: problems.flat() };
}

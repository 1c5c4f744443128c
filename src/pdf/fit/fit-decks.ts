/** Fits the text of all languages into their slides, alike in every language. */

import type { Page } from "puppeteer";
import type { SlideProblem } from "../slide-problem.ts";
import { continueSlide, type MeasuredPage } from "./continue.ts";
import { inspectSlides } from "./inspect.ts";
import { LEAST_TEXT_SIZE, problemsOf } from "./measure.ts";
import { openRuler, type Ruler } from "./ruler.ts";

/** What one slide of one language needs. */
interface Need {
  id: string;
  /** The first step at which it fits, or its last step. */
  step: number;
  /** What is still too much at that step, in CSS pixels. */
  overflow: number;
  continues: boolean;
}

/** How the decks were made to fit. */
export interface Fit {
  /** The text step of each slide that needs one, by slide id. */
  steps: Map<string, number>;
  /** Slides that were added, by the slide they carry on. */
  continued: Map<string, string[]>;
  /** Empty when every slide of every language stands in its place. */
  problems: SlideProblem[];
}

/** Runs in the page: finds for each slide the first step at which it fits, by halving. */
function findNeeds(ruler: Ruler): Need[] {
  return ruler.slides().map((slide) => {
    const last = Number(slide.getAttribute("data-max-step") ?? 0);
    const overflowAt = (step: number): number => {
      ruler.setStep(slide, step);
      return ruler.overflow(slide);
    };
    let step = 0;
    let overflow = ruler.overflow(slide);
    if (overflow > 0 && last > 0) {
      overflow = overflowAt(last);
      let tooLarge = 0;
      step = last;
      while (overflow === 0 && step - tooLarge > 1) {
        const middle = Math.floor((tooLarge + step) / 2);
        if (overflowAt(middle) > 0) tooLarge = middle;
        else step = middle;
      }
      ruler.setStep(slide, 0);
    }
    const continues = slide.getAttribute("data-overflow") === "continue";
    return { id: slide.getAttribute("data-slide") ?? "", step, overflow, continues };
  });
}

/** Runs in the page. */
function applySteps(ruler: Ruler, steps: Record<string, number>): void {
  for (const slide of ruler.slides()) {
    const step = steps[slide.getAttribute("data-slide") ?? ""];
    if (step !== undefined) ruler.setStep(slide, step);
  }
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
 * Steps the text of each slide down evenly (`--slide-step`, 0 … `data-max-step`), by what the
 * longest language needs, so that a slide looks the same in all. A slide that still does not fit
 * and has `data-overflow="continue"` goes on to continuation slides instead, at its full size;
 * any other is a problem.
 *
 * @param pages one page for each language, with the same slides
 */
export async function fitDecks(pages: readonly Page[]): Promise<Fit> {
  const measured: MeasuredPage[] = await Promise.all(
    pages.map(async (page) => ({ page, ruler: await openRuler(page) })),
  );
  const steps = new Map<string, number>();
  const continued = new Map<string, string[]>();
  const needsOfAll = async (): Promise<Map<string, Need>> =>
    largest((await Promise.all(measured.map(({ ruler }) => ruler.evaluate(findNeeds)))).flat());

  let needs = await needsOfAll();
  for (const { id } of [...needs.values()].filter((need) => need.overflow > 0 && need.continues)) {
    const parts: string[] = [];
    let current: string | undefined = id;
    while (current !== undefined && (needs.get(current)?.overflow ?? 0) > 0) {
      current = await continueSlide(measured, current, parts.length + 2);
      if (current !== undefined) parts.push(current);
      needs = await needsOfAll();
    }
    if (parts.length > 0) continued.set(id, parts);
  }
  for (const { id, step } of needs.values()) if (step > 0) steps.set(id, step);

  const problems: SlideProblem[] = [];
  for (const { ruler } of measured) {
    if (steps.size > 0) await ruler.evaluate(applySteps, Object.fromEntries(steps));
    const measures = await ruler.evaluate(inspectSlides, LEAST_TEXT_SIZE);
    problems.push(...measures.flatMap((measure) => problemsOf(measure)));
    await ruler.dispose();
  }
  return { steps, continued, problems };
}

/** Tells of slides whose content does not stand in its place, or is too small to read. */

import type { Page } from "puppeteer";
import type { SlideProblem } from "../slide-problem.ts";
import { inspectSlides, type SlideMeasure } from "./inspect.ts";
import { openRuler } from "./ruler.ts";

/** 14 pt in CSS pixels: the least size of text on a slide. */
export const LEAST_TEXT_SIZE = (14 * 96) / 72;

/** Measures every slide of a page as it stands in print. */
export async function measureSlides(
  page: Page,
  leastSize = LEAST_TEXT_SIZE,
): Promise<SlideMeasure[]> {
  await using ruler = await openRuler(page);
  return ruler.evaluate(inspectSlides, leastSize);
}

/** The same measures as problems, one line each. */
export function problemsOf(measure: SlideMeasure, leastSize = LEAST_TEXT_SIZE): SlideProblem[] {
  const { id: slide, language, overflow, clipped, overlaps, small, step } = measure;
  const problems: SlideProblem[] = [];
  const add = (code: SlideProblem["code"], message: string, fix: string): void => {
    problems.push({ code, slide, language, message, fix });
  };
  if (overflow > 0) {
    add(
      "slide-overflow",
      `The content goes ${overflow} px beyond its box at text step ${step}`,
      "shorten the text, allow a smaller text, or let the slide continue on another",
    );
  }
  for (const { text, by } of clipped) {
    add("slide-clipped", `"${text}" is cut off by ${by} px`, "give its box room to grow");
  }
  for (const { text, other } of overlaps) {
    add("slide-overlap", `"${text}" lies on "${other}"`, "move the texts apart");
  }
  for (const { text, size } of small) {
    const least = Math.round(leastSize * 100) / 100;
    add("slide-small-text", `"${text}" is ${size} px, under ${least} px`, "make the text larger");
  }
  return problems;
}

/** Text under 14 pt on the slides, apart from their feet. */
export async function findSmallText(page: Page): Promise<SlideProblem[]> {
  const measures = await measureSlides(page);
  return measures.flatMap((measure) =>
    problemsOf({ ...measure, overflow: 0, clipped: [], overlaps: [] }),
  );
}

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

/** The same measures as problems. What only follows from another of the slide is not told. */
export function problemsOf(measure: SlideMeasure, leastSize = LEAST_TEXT_SIZE): SlideProblem[] {
  const { id: slide, language, overflow, continues, torn, clipped, overlaps, small } = measure;
  const problems: SlideProblem[] = [];
  const add = (code: SlideProblem["code"], message: string, text: string, fix: string): void => {
    problems.push({ code, slide, language, message, text, fix });
  };
  if (overflow > 0) {
    const { overflowing: text } = measure;
    const what = text === "" ? "A picture" : `From "${text}" on, the text`;
    problems.push({
      ...{ code: "slide-overflow", slide, language, text, by: overflow },
      message: `${what} goes ${overflow} px beyond the slide, though it is as small as it may be`,
      fix: continues
        ? "It goes on already, but something on it is longer than a slide: shorten or divide that"
        : "Shorten its texts, show fewer of them or on another slide, or let it go on (overflow: continue)",
    });
  }
  for (const word of torn) {
    add(
      "slide-torn-word",
      `The end of a line tears a word: "${word}"`,
      word.replace("|", ""),
      "Use a shorter word, or write the word with a hyphen where it may be divided",
    );
  }
  for (const { text, by } of clipped) {
    add("slide-clipped", `"${text}" is cut off by ${by} px`, text, "Shorten it");
  }
  // What goes beyond the slide lies on its foot.
  for (const { text, other } of overflow > 0 ? [] : overlaps) {
    add("slide-overlap", `"${text}" lies on "${other}"`, text, "Shorten one of the two texts");
  }
  for (const { text, size } of small) {
    const least = Math.round(leastSize * 100) / 100;
    const message = `"${text}" is ${size} px, under ${least} px`;
    add("slide-small-text", message, text, "Have the style of the slide show it larger");
  }
  return problems;
}

/** Text under 14 pt on the slides, apart from their feet. */
export async function findSmallText(page: Page): Promise<SlideProblem[]> {
  const measures = await measureSlides(page);
  return measures.flatMap((measure) =>
    problemsOf({ ...measure, overflow: 0, torn: [], clipped: [], overlaps: [] }),
  );
}

/** Checks that text keeps its room when a reader spaces it out. */
import type { VisitCheck } from "../check.ts";
import { shorten } from "../finding.ts";
import { crowdedInPage } from "./crowded-in-page.ts";

/** The distances that WCAG 1.4.12 names. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

export const textSpacing: VisitCheck = {
  asks: "visit",
  id: "text-spacing",
  title: "Text can be spaced out",
  standard: "WCAG 1.4.12",
  matters: "people with dyslexia or low vision who set wider lines, words and letters",
  fix: "Give the box no fixed height or width, and let its text wrap.",
  views: ["1280-light", "320-open-light"],
  faults: async ({ page }) => {
    const found = await page.evaluate(crowdedInPage, SPACING);
    return found.map(({ selector, html, how }) => ({
      message: `With wider spacing the text ${how}.`,
      selector,
      snippet: shorten(html),
    }));
  },
};

/** Checks that borders, icons and marks of a state survive the reader's own colours. */
import type { VisitCheck } from "../check.ts";
import { shorten } from "../finding.ts";
import { lostInForcedColours } from "./lost-in-forced-colours.ts";
import { lostMarks } from "./lost-marks.ts";

export const forcedColours: VisitCheck = {
  asks: "visit",
  id: "forced-colours",
  title: "Borders, icons and marks survive forced colours",
  standard: "WCAG 1.4.11; CSS Color Adjustment, 3",
  matters: "people with low vision who choose their own colours, e.g. Windows' contrast themes",
  fix: "Draw it with a border (transparent ones show), or set it in @media (forced-colors: active).",
  views: ["1280-forced"],
  faults: async ({ page }) => {
    const lost = [
      ...(await page.evaluate(lostInForcedColours)),
      ...(await page.evaluate(lostMarks)),
    ];
    return lost.map(({ selector, html, what }) => ({
      message: `In forced colours ${what}.`,
      selector,
      snippet: shorten(html),
    }));
  },
};

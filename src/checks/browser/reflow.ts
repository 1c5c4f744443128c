/** Checks that nothing has to be scrolled sideways at 320 pixels. */
import type { VisitCheck } from "../check.ts";
import { type Fault, shorten } from "../finding.ts";
import { overflowsInPage } from "./overflows-in-page.ts";

export const reflow: VisitCheck = {
  asks: "visit",
  id: "reflow",
  title: "Content reflows at 320 pixels",
  standard: "WCAG 1.4.10",
  matters: "people who enlarge to 400 %, and everyone on a small screen",
  fix: "Let the element shrink or wrap.",
  views: ["320-light", "320-open-light"],
  faults: async ({ page }): Promise<Fault[]> => {
    const overflows = await page.evaluate(overflowsInPage);
    return overflows.map(({ selector, html, by, clips }) => ({
      message: clips
        ? `What stands in the element is cut off: it is ${by} px wider.`
        : `The element reaches ${by} px beyond the window's edge.`,
      selector,
      snippet: shorten(html),
    }));
  },
};

/** Checks that lists and tables are lists and tables for every screen reader, however they are styled. */
import type { VisitCheck } from "../check.ts";
import { shorten } from "../finding.ts";
import { lostRolesInPage } from "./lost-roles-in-page.ts";

export const roles: VisitCheck = {
  asks: "visit",
  id: "roles",
  title: "Lists and tables keep their roles",
  standard: "WCAG 1.3.1",
  matters: "people who listen with VoiceOver, and hear how many items and columns there are",
  fix: 'Take an empty marker (list-style-type: ""), or say the role in the markup.',
  views: ["1280-light", "320-open-light"],
  faults: async ({ page }) => {
    const lost = await page.evaluate(lostRolesInPage);
    return lost.map(({ selector, html, what }) => ({
      message: `${what}, which takes its role from it.`,
      selector,
      snippet: shorten(html),
    }));
  },
};

/** Checks by pa11y with its runners axe and htmlcs, on the page that is already open. */
import type { VisitCheck } from "../check.ts";
import { shorten } from "../finding.ts";

export const pa11y: VisitCheck = {
  asks: "visit",
  id: "pa11y",
  title: "pa11y with axe and htmlcs",
  standard: "WCAG 2 AA",
  matters: "people who use assistive technology, and people with low vision",
  fix: "See what the message asks for.",
  views: ["1280-light"],
  faults: async ({ page, setting }, { width, height }) => {
    const { default: run } = await import("pa11y");
    const { issues } = await run(page.url(), {
      browser: setting.browser,
      page,
      // The page is there and quiet: most of pa11y's time is its wait for that.
      ignoreUrl: true,
      // Some name is asked for; pa11y's own would only make the next page differ from this one.
      userAgent: "",
      viewport: { width, height },
      runners: ["axe", "htmlcs"],
      standard: "WCAG2AA",
      // Ids that stand twice: WCAG 2.2 has no 4.1.1 any more, and a check of our own tells them.
      ignore: ["WCAG2AA.Principle4.Guideline4_1.4_1_1.F77"],
    });
    return issues.map(({ code, message, selector, context, runner }) => ({
      rule: code,
      message: `${message} [${runner}]`,
      ...(selector === "" ? {} : { selector }),
      ...(context === "" ? {} : { snippet: shorten(context) }),
    }));
  },
};

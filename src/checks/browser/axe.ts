/** Checks by axe-core, in every view; target sizes are told as a check of their own. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { VisitCheck } from "../check.ts";
import { type Fault, shorten } from "../finding.ts";
import { once, type Visit } from "./visit.ts";

declare global {
  interface Window {
    /** Apart from `window.axe`, which pa11y puts there and sets up in its own way. */
    __ownAxe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const OPTIONS: RunOptions = {
  resultTypes: ["violations"],
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  // axe calls these experimental and leaves them out unless asked. Of its others, p-as-heading takes
  // a subtitle for a heading, which HTML has as a paragraph (4.3.7).
  // The contrast of level AAA is told as advice.
  rules: {
    "color-contrast-enhanced": { enabled: true },
    "css-orientation-lock": { enabled: true },
    "label-content-name-mismatch": { enabled: true },
    "table-fake-caption": { enabled: true },
    "td-has-header": { enabled: true },
  },
};

/** Rules whose answer depends on colours; that of all others depends on what is where. */
const COLOUR_RULES: RunOptions = {
  resultTypes: ["violations"],
  runOnly: {
    type: "rule",
    values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"],
  },
};

/** Where everything was when all rules were asked last. */
const askedFully = new WeakMap<Visit, string>();

const findViolations = once(async (visit) => {
  const arrangement = await visit.page.evaluate(arrangementInPage);
  // Most dark pages are the light ones in other colours: what did not move is not asked about again.
  if (askedFully.get(visit) === arrangement) return run(visit, COLOUR_RULES);
  askedFully.set(visit, arrangement);
  return run(visit, OPTIONS);
});

/** Runs in the page: what is shown, and where. */
function arrangementInPage(): string {
  return [...document.querySelectorAll("*")]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { visibility, opacity } = getComputedStyle(element);
      return [element.tagName, x, y, width, height, visibility, opacity].join();
    })
    .join(";");
}

async function run(visit: Visit, options: RunOptions): Promise<Fault[]> {
  const isThere = await visit.page.evaluate(() => window.__ownAxe !== undefined);
  if (!isThere) await visit.page.evaluate(`${source}; window.__ownAxe = window.axe; undefined`);
  const violations = await visit.page.evaluate(async (given) => {
    const results = await window.__ownAxe?.run(given);
    return results?.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, html, failureSummary }) => ({
        selector: target.flat().join(" "),
        html,
        summary: failureSummary ?? "",
      })),
    }));
  }, options);
  if (!violations) throw new Error("axe-core did not run.");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ selector, html, summary }) => ({
      rule: id,
      message: `${help}.`,
      fix: summary.replace(/\s+/g, " "),
      selector,
      snippet: shorten(html),
    })),
  );
}

const TARGET_SIZE = "target-size";
const ENHANCED_CONTRAST = "color-contrast-enhanced";

export const axe: VisitCheck = {
  asks: "visit",
  id: "axe",
  title: "axe-core",
  standard: "WCAG 2.2 A and AA, and axe's best practices",
  matters: "people who use assistive technology, and people with low vision",
  fix: "See what axe says.",
  views: ["1280-light", "1280-dark", "320-light", "320-dark", "320-open-light", "320-open-dark"],
  faults: async (visit) =>
    (await findViolations(visit)).filter(
      ({ rule }) => rule !== TARGET_SIZE && rule !== ENHANCED_CONTRAST,
    ),
};

export const targetSize: VisitCheck = {
  asks: "visit",
  id: TARGET_SIZE,
  title: "Targets are large enough, or far enough apart",
  standard: "WCAG 2.5.8",
  matters: "people whose hand trembles, and everyone on a small screen",
  fix: "Make the target at least 24 by 24 CSS pixels, or leave as much room around it.",
  views: ["1280-light", "320-light", "320-open-light"],
  faults: async (visit) => (await findViolations(visit)).filter(({ rule }) => rule === TARGET_SIZE),
};

export const enhancedContrast: VisitCheck = {
  asks: "visit",
  id: "contrast-aaa",
  title: "Contrast of 7:1",
  standard: "WCAG 1.4.6 (AAA)",
  matters: "people with low vision",
  fix: "Use a darker or lighter colour where the design allows it.",
  advice: true,
  views: ["1280-light", "1280-dark"],
  faults: async (visit) =>
    (await findViolations(visit)).filter(({ rule }) => rule === ENHANCED_CONTRAST),
};

/** Checks that words are whole wherever a screen reader or a search meets them: soft hyphens stand in headings alone. */
import type { Page, Protocol } from "puppeteer";
import type { VisitCheck } from "../check.ts";
import { type Fault, shorten } from "../finding.ts";

const SOFT_HYPHEN = "\u00ad";

type Node = Protocol.Accessibility.AXNode;

export const softHyphens: VisitCheck = {
  asks: "visit",
  id: "soft-hyphens",
  title: "Words are whole outside headings",
  standard: "own rule; WCAG 1.3.1, 4.1.2",
  matters: "people who listen or read in Braille, and everyone who searches or copies",
  fix: "Leave soft hyphens to data/word-division.yaml, which divides headings alone.",
  views: ["1280-light", "320-open-light"],
  faults: async ({ page }): Promise<Fault[]> =>
    (await dividedOutsideHeadings(page)).map((text) => ({
      message: `A soft hyphen stands outside a heading, in "${text.replaceAll(SOFT_HYPHEN, "|")}".`,
      snippet: shorten(text.replaceAll(SOFT_HYPHEN, "&shy;")),
    })),
};

/**
 * What assistive technology is told with a soft hyphen in it, besides headings: names, descriptions and
 * values, each once.
 */
export async function dividedOutsideHeadings(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return dividedIn(nodes);
  } finally {
    await session.detach();
  }
}

function dividedIn(nodes: readonly Node[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // Text and its marks within a heading belong to it; a link there has a name of its own.
  const isOfHeading = (node: Node | undefined): boolean =>
    node !== undefined &&
    (node.role?.value === "heading" ||
      ((node.ignored || parts.has(String(node.role?.value))) &&
        isOfHeading(byId.get(node.parentId ?? ""))));
  const texts = nodes
    .filter((node) => !node.ignored && !isOfHeading(node))
    .flatMap(({ name, description, value }) => [name, description, value])
    .map((told) => (typeof told?.value === "string" ? told.value : ""))
    .filter((text) => text.includes(SOFT_HYPHEN));
  return [...new Set(texts)];
}

/** Roles of what a heading is made of. */
const parts = new Set(["StaticText", "InlineTextBox", "generic", "none", "strong", "emphasis"]);

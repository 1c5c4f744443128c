/** Writes into the decks' pages how their slides were made to fit, so that a reader's own browser prints them alike. */
import { readFileSync, writeFileSync } from "node:fs";
import type { DeckFit } from "./fit/fit-decks.ts";

const FITTED = / data-(?:step="\d+"|flows="")/g;

/** The page as it was before it was written into. */
export const withoutSteps = (html: string): string => html.replace(FITTED, "");

/**
 * Gives each slide its step; slides that have none keep their full size. One that goes on in the PDF
 * flows on to a further page in the reader's print.
 * @example
 * withSteps('<section data-slide="a">', { steps: new Map([["a", 2]]), continued: new Map() })
 * // → '<section data-slide="a" data-step="2">'
 */
export function withSteps(html: string, { steps, continued }: DeckFit): string {
  return withoutSteps(html).replace(/ data-slide="([^"]+)"/g, (attribute, id: string) => {
    const step = steps.get(id) ?? 0;
    const flows = continued.has(id) ? ' data-flows=""' : "";
    return `${attribute}${step > 0 ? ` data-step="${step}"` : ""}${flows}`;
  });
}

/** Writes into the page in `file`; without a fit it stays as it is. */
export function writeSteps(file: string, fit: DeckFit | undefined): void {
  if (fit) writeFileSync(file, withSteps(readFileSync(file, "utf8"), fit));
}

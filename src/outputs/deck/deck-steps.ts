/** Writes into the decks' pages how small the text of each slide is, so that a reader's own browser prints them alike. */
import { readFileSync, writeFileSync } from "node:fs";

const STEP = / data-step="\d+"/g;

/** The page as it was before steps were written into it. */
export const withoutSteps = (html: string): string => html.replace(STEP, "");

/**
 * @param steps by slide id; slides that are not named keep their full size
 * @example withSteps('<section data-slide="a">', new Map([["a", 2]])) // → '<section data-slide="a" data-step="2">'
 */
export function withSteps(html: string, steps: ReadonlyMap<string, number>): string {
  return withoutSteps(html).replace(/ data-slide="([^"]+)"/g, (attribute, id: string) => {
    const step = steps.get(id) ?? 0;
    return step > 0 ? `${attribute} data-step="${step}"` : attribute;
  });
}

/** Writes the steps into the page in `file`. */
export function writeSteps(file: string, steps: ReadonlyMap<string, number>): void {
  writeFileSync(file, withSteps(readFileSync(file, "utf8"), steps));
}

/** Has Eleventy divide long words of headings on every page but the deck, which is printed in whole words. */
import { divideHeadings } from "../../language/division/divide-headings.ts";
import { type Division, divisionOf } from "../../language/division/division.ts";
import type { Plan } from "../../plan/schema/files.ts";

/** The plan's lists by code of language. */
export const divisionsOf = (plan: Pick<Plan, "word-division">): Map<string, Division> =>
  new Map(
    Object.entries(plan["word-division"]?.compounds ?? {}).map(([language, entries]) => [
      language,
      divisionOf(entries),
    ]),
  );

/**
 * A transform for Eleventy; the page's own `lang` says which list counts.
 * @param decks addresses of the pages that are printed as decks
 */
export function headingDivision(
  divisions: ReadonlyMap<string, Division>,
  decks: ReadonlySet<string>,
) {
  return function (this: { page: { url: string } }, content: string): string {
    const [, language = ""] =
      /^[^<]*(?:<!doctype[^>]*>)?\s*<html lang="([^"]*)"/i.exec(content) ?? [];
    const division = divisions.get(language);
    return division && !decks.has(this.page.url) ? divideHeadings(content, division) : content;
  };
}

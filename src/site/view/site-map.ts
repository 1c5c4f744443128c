/** All pages of an edition as a tree, for the page that lists them. */
import type { Words } from "../../language/words.ts";
import type { Page } from "../page.ts";

export interface PageNode {
  id: string;
  title: Words;
  address: string;
  pages: PageNode[];
}

/** The front page with all others below it; the page for addresses that are not there is none of them. */
export function siteMap(pages: readonly Page[]): PageNode[] {
  const below = (parent: string | undefined): PageNode[] =>
    pages
      .filter((page) => page.parent === parent && page.layout !== "not-found")
      .map(({ id, name, address }) => ({ id, title: name, address, pages: below(id) }));
  return below(undefined);
}

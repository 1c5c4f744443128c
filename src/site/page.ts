/** A page of an edition: its title, address and ancestors. */
import type { Words } from "../language/words.ts";
import { type Addressed, slugsOf } from "../plan/slugs.ts";
import type { Link } from "./link.ts";

export interface Page<Layout extends string = string> {
  id: string;
  layout: Layout;
  /** Id of the one thing that the page shows, where its layout is of that kind. */
  shows: string | undefined;
  parent: string | undefined;
  menu: "main" | "footer" | "none";
  title: Words;
  /** The title as it stands elsewhere, in windows and link previews. */
  name: Words;
  /** Name in navigation. */
  short: Words;
  lead: Words | undefined;
  description: Words;
  /** Title of the window: page | plan | city. */
  windowTitle: Words;
  /** Absolute within the site, e.g. /fi/rakenteet/. */
  address: string;
}

/** Address of a page in one of the site's languages; servers look for the 404 page under a name of its own. */
export function addressOfPage(
  pages: readonly (Addressed & { layout: string })[],
  page: Addressed & { layout: string },
  language: string,
  source: string,
): string {
  if (page.layout === "not-found") return `/${language}/404.html`;
  return `/${[language, ...(slugsOf(pages, page, language, source) ?? [])].join("/")}/`;
}

/** The page's ancestors from the front page down, without the page itself. */
export function ancestorsOf(pages: readonly Page[], page: Page): Page[] {
  const parent = pages.find(({ id }) => id === page.parent);
  return parent ? [...ancestorsOf(pages, parent), parent] : [];
}

/** The page with the layout, of which a checked plan has exactly one. */
export function pageWith(pages: readonly Page[], layout: string): Page {
  const page = pages.find((candidate) => candidate.layout === layout);
  if (!page) throw new Error(`The checked plan has no page with the layout "${layout}".`);
  return page;
}

export const linkTo = ({ short, address }: Page): Link => ({ words: short, address });

/** Earlier addresses of pages, from which readers are led on: those written down, and what lay below them. */
import { type Addressed, slugsOf } from "./slugs.ts";

/** What of a page its earlier addresses are made from. */
export interface FormerlyAddressed extends Addressed {
  layout: string;
  former?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface FormerAddress<Page extends FormerlyAddressed> {
  /** Absolute within the site, e.g. /fi/kanavat/vanha/. */
  address: string;
  page: Page;
}

/** An earlier address as the data has it. */
export interface WrittenAddress<Page extends FormerlyAddressed> extends FormerAddress<Page> {
  /** Its place in the list of its language. */
  index: number;
}

/** The page that is shown where nothing is found is at no address from which to lead on. */
const leadsNowhere = ({ layout }: FormerlyAddressed) => layout === "not-found";

/** What is written for a language; a page without a slug in it has the first language's, then and now. */
function writtenFor({ former, slug }: FormerlyAddressed, language: string, source: string) {
  const own = former?.[language];
  if (own || slug[language] !== undefined) return own ?? [];
  return (former?.[source] ?? []).filter((address) => !isWhole(address));
}

/** A whole address begins at the site's root; all else is a slug beside the page's present one. */
const isWhole = (address: string): boolean => address.startsWith("/");

/** Address of the page under which a page stands; of a page without one, that of its language. */
function addressAbove(
  pages: readonly FormerlyAddressed[],
  { parent }: FormerlyAddressed,
  language: string,
  source: string,
): string {
  const above = pages.find(({ id }) => id === parent);
  const slugs = above ? (slugsOf(pages, above, language, source) ?? []) : [];
  return `/${[language, ...slugs].join("/")}/`;
}

/** A page's earlier addresses in one language as they are written down, in their order. */
export function writtenAddresses<Page extends FormerlyAddressed>(
  pages: readonly Page[],
  page: Page,
  language: string,
  source: string,
): WrittenAddress<Page>[] {
  if (leadsNowhere(page)) return [];
  const above = addressAbove(pages, page, language, source);
  return writtenFor(page, language, source).map((former, index) => ({
    address: isWhole(former) ? former : `${above}${former}/`,
    page,
    index,
  }));
}

/**
 * All earlier addresses of one language's pages: where a page has moved, what stood below it has
 * moved with it. An address that a page has now, or another had by its own word, leads nowhere else.
 */
export function formerAddresses<Page extends FormerlyAddressed>(
  pages: readonly Page[],
  language: string,
  source: string,
): FormerAddress<Page>[] {
  const present = new Set(
    pages.map(
      (page) => `/${[language, ...(slugsOf(pages, page, language, source) ?? [])].join("/")}/`,
    ),
  );
  const written = pages.flatMap((page) => writtenAddresses(pages, page, language, source));
  const below = pages.flatMap((page) => inherited(pages, page, language, source));
  const found = new Map<string, FormerAddress<Page>>();
  for (const { address, page } of [...written, ...below])
    if (!present.has(address) && !found.has(address)) found.set(address, { address, page });
  return [...found.values()];
}

/** Addresses below the earlier ones of the pages above, under the page's present and earlier slugs. */
function inherited<Page extends FormerlyAddressed>(
  pages: readonly Page[],
  page: Page,
  language: string,
  source: string,
): FormerAddress<Page>[] {
  const parent = pages.find(({ id }) => id === page.parent);
  if (!parent || leadsNowhere(page)) return [];
  const above = [
    ...writtenAddresses(pages, parent, language, source),
    ...inherited(pages, parent, language, source),
  ];
  const slugs = [
    page.slug[language] ?? page.slug[source] ?? "",
    ...writtenFor(page, language, source).filter((address) => !isWhole(address)),
  ];
  return above.flatMap(({ address }) =>
    slugs.map((slug) => ({ address: `${address}${slug}/`, page })),
  );
}

/** The parts of a page's address, from the front page down. */

/** What of a page its address is made from. */
export interface Addressed {
  id: string;
  parent?: string | undefined;
  slug: Readonly<Record<string, string>>;
}

const indices = new WeakMap<object, ReadonlyMap<string, Addressed>>();

/** The first page with each id; the same list is gone through once. */
function byId<Page extends Addressed>(pages: readonly Page[]): ReadonlyMap<string, Addressed> {
  const known = indices.get(pages);
  const index = known ?? new Map(pages.toReversed().map((page) => [page.id, page]));
  if (!known) indices.set(pages, index);
  return index;
}

/** The page under which a page stands. */
export const pageAbove = (
  pages: readonly Addressed[],
  { parent }: Addressed,
): Addressed | undefined => (parent === undefined ? undefined : byId(pages).get(parent));

/** Slugs from the front page down to `page`; undefined where the parents go round in a circle. */
export function slugsOf(
  pages: readonly Addressed[],
  page: Addressed,
  language: string,
  source: string,
): string[] | undefined {
  const slugs: string[] = [];
  const seen = new Set<string>();
  for (let step: Addressed | undefined = page; step; ) {
    if (seen.has(step.id)) return undefined;
    seen.add(step.id);
    slugs.unshift(step.slug[language] ?? step.slug[source] ?? "");
    step = pageAbove(pages, step);
  }
  return slugs.filter((slug) => slug !== "");
}

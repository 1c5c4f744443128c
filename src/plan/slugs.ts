/** The parts of a page's address, from the front page down. */

/** What of a page its address is made from. */
export interface Addressed {
  id: string;
  parent?: string | undefined;
  slug: Readonly<Record<string, string>>;
}

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
    const { parent }: Addressed = step;
    step = parent === undefined ? undefined : pages.find(({ id }) => id === parent);
  }
  return slugs.filter((slug) => slug !== "");
}

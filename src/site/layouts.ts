/** What is known of each layout of pages: the site's own and those of its subjects. */
import { type FrameLayout, frameLayouts } from "../plan/frame-layouts.ts";
import type { Edition } from "./edition.ts";
import type { PageLayout, SiteSubject } from "./subject.ts";

/** The site's own layouts. What they show stands in frame-pages.ts, for it needs all pages. */
const own: Readonly<Record<FrameLayout, PageLayout>> = {
  front: { ...frameLayouts.front, setsPeriodApart: true, isOutsideReading: true },
  overview: frameLayouts.overview,
  "whole-plan": { ...frameLayouts["whole-plan"], isRepeating: true },
  about: frameLayouts.about,
  "not-found": {
    ...frameLayouts["not-found"],
    isRepeating: true,
    isOutsideReading: true,
    hasNoCard: true,
  },
  sitemap: { ...frameLayouts.sitemap, isRepeating: true, leadsAs: "sitemap" },
};

const isOwn = (layout: string): layout is FrameLayout => Object.hasOwn(own, layout);

/** A layout of pages, with the subject whose it is; the site's own have none. */
export function layoutOf<S extends SiteSubject>(
  { subjects }: Pick<Edition<S>, "subjects">,
  layout: string,
): { subject: S | undefined; facts: PageLayout } {
  if (isOwn(layout)) return { subject: undefined, facts: own[layout] };
  for (const subject of subjects) {
    const facts = subject.pages[layout];
    if (facts) return { subject, facts };
  }
  throw new Error(`There is no layout "${layout}".`);
}

/** Name of the layout to which the site's furniture leads as `name`. */
export function layoutThatLeadsAs(
  { subjects }: Pick<Edition<SiteSubject>, "subjects">,
  name: NonNullable<PageLayout["leadsAs"]>,
): string | undefined {
  const all = [own, ...subjects.map(({ pages }) => pages)].flatMap((pages) =>
    Object.entries<PageLayout>(pages),
  );
  return all.find(([, { leadsAs }]) => leadsAs === name)?.[0];
}

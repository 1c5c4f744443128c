/** What the site's own pages show, which need all of the edition. */
import type { FrameLayout } from "../plan/frame-layouts.ts";
import type { Around } from "./around.ts";
import { countLines } from "./count-lines.ts";
import type { Page } from "./page.ts";
import type { Slide } from "./slide.ts";
import { type AboutView, aboutView } from "./view/about.ts";
import { type PageNode, siteMap } from "./view/site-map.ts";

/** What each of them shows besides its cards and slides; undefined where those are all. */
interface FrameViews extends Record<FrameLayout, unknown> {
  front: undefined;
  overview: undefined;
  "whole-plan": undefined;
  about: AboutView;
  "not-found": undefined;
  search: { counts: ReturnType<typeof countLines> };
  sitemap: PageNode[];
}

/** What the site's own pages show, each with the name of its layout. */
export type ShownOnFrame = {
  [L in FrameLayout]: { current: Page<L>; view: FrameViews[L] };
}[FrameLayout];

/** What a page of one of the site's own layouts shows. */
export function frameView(
  layout: string,
  around: Around,
  slides: readonly Slide[],
): AboutView | FrameViews["search"] | PageNode[] | undefined {
  const { edition, pages } = around;
  switch (layout) {
    case "about":
      return aboutView(around, slides);
    case "search":
      return { counts: countLines(edition.plan.interface.search.count, pages.length) };
    case "sitemap":
      return siteMap(pages);
    default:
      return undefined;
  }
}

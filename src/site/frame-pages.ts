/** What the site's own pages show, which need all of the edition. */
import type { FrameLayout } from "../plan/frame-layouts.ts";
import type { Around } from "./around.ts";
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
): AboutView | PageNode[] | undefined {
  switch (layout) {
    case "about":
      return aboutView(around, slides);
    case "sitemap":
      return siteMap(around.pages);
    default:
      return undefined;
  }
}

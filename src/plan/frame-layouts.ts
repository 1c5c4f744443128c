/** The layouts of pages that the site has for itself, whatever the plan speaks of. */
import type { PageFacts } from "./layout-facts.ts";

export const frameLayouts = {
  front: { rank: 0, isNeeded: true, isSingle: true },
  overview: { rank: 1 },
  "whole-plan": { rank: 13, isNeeded: true, isSingle: true },
  about: { rank: 14, isNeeded: true, isSingle: true },
  "not-found": { rank: 16, isNeeded: true, isSingle: true },
  sitemap: { rank: 20, isSingle: true },
} as const satisfies Record<string, PageFacts>;

export type FrameLayout = keyof typeof frameLayouts;

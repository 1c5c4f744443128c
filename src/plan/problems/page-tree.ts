/** Checks the tree of pages: the pages that every site needs, each under another, in no circle. */
import { z } from "zod";
import { frameLayouts } from "../frame-layouts.ts";
import { type PageFacts, pageLayouts } from "../layout-facts.ts";
import type { Problem } from "../problem.ts";
import { isRecord } from "../schema/walk.ts";
import type { PlanSubject } from "../subject.ts";
import type { Path } from "../yaml/yaml-file.ts";

/** By code of language, with nothing but what is written: a code may be a name that objects have of themselves. */
const byCode = <T extends z.ZodType>(value: T) =>
  z
    .record(z.string(), value)
    .transform((written): typeof written => Object.assign(Object.create(null), written));

/** As much of a page as its place and address are made from. */
export const legiblePage = z.object({
  id: z.string(),
  layout: z.string(),
  parent: z.string().optional(),
  slug: byCode(z.string()),
  shows: z.string().optional().catch(undefined),
  former: byCode(z.array(z.string())).optional().catch(undefined),
});

/** The pages of site.yaml that can be read, whatever else is wrong with it. */
export function legiblePages(site: unknown): z.infer<typeof legiblePage>[] {
  const list = isRecord(site) && Array.isArray(site.pages) ? site.pages : [];
  return list.flatMap((item: unknown) => legiblePage.safeParse(item).data ?? []);
}

/** A page and its place in the list of all pages. */
export type Page = z.infer<typeof legiblePage> & { index: number };

/** Makes a problem at a place in site.yaml. */
export type Told = (path: Path, code: string, message: string, fix: string) => Problem;

/** `missing-page` (only where all pages are known) and `duplicate-page`. */
export function layouts(
  pages: readonly Page[],
  all: boolean,
  subjects: readonly PlanSubject[],
  told: Told,
): Problem[] {
  const own = Object.entries<PageFacts>(frameLayouts).map(([layout, facts]) => ({ layout, facts }));
  const layouts = [...own, ...pageLayouts(subjects)].filter(({ facts }) => facts.isSingle);
  const single = layouts.map(({ layout, facts: { isNeeded = false } }) => ({
    layout,
    isNeeded,
    having: pages.filter((page) => page.layout === layout),
  }));
  // Where a page is there twice, the second may be the one that is missing.
  const twice = single.some(({ having }) => having.length > 1);
  return single.flatMap(({ layout, isNeeded, having: [first, ...more] }) => {
    if (!first && isNeeded && all && !twice)
      return [
        told(
          ["pages"],
          "missing-page",
          `There is no page with the layout "${layout}".`,
          "Add one: every site needs it.",
        ),
      ];
    return more.map(({ index }) =>
      told(
        ["pages", index, "layout"],
        "duplicate-page",
        `There is already a page with the layout "${layout}".`,
        "A site has one: remove one of the two.",
      ),
    );
  });
}

/** `missing-parent`, and `wrong-parent` of the front page. */
export function parents({ id, index, layout, parent }: Page, told: Told): Problem[] {
  const isFront = layout === "front";
  if (isFront !== (parent !== undefined)) return [];
  return isFront
    ? [
        told(
          ["pages", index, "parent"],
          "wrong-parent",
          `"${id}" is the front page and stands under no other.`,
          "Remove parent.",
        ),
      ]
    : [
        told(
          ["pages", index, "id"],
          "missing-parent",
          `"${id}" stands under no other page.`,
          "Add parent: every page but the front page has one.",
        ),
      ];
}

/** `circular-parent`: each circle once, at the first of its pages. */
export function circles(pages: readonly Page[], told: Told): Problem[] {
  const seen = new Set<string>();
  return pages.flatMap((page) => {
    const circle: Page[] = [];
    let step: Page | undefined = page;
    while (step && !circle.includes(step)) {
      circle.push(step);
      const { parent }: Page = step;
      step = pages.find(({ id }) => id === parent);
    }
    if (step !== page || seen.has(page.id)) return [];
    if (circle.some(({ layout }) => layout === "front")) return [];
    for (const { id } of circle) seen.add(id);
    const round = [...circle, page].map(({ id }) => `"${id}"`).join(" under ");
    return [
      told(
        ["pages", page.index, "parent"],
        "circular-parent",
        `Pages stand under each other in a circle: ${round}.`,
        "Let one of them stand under the front page.",
      ),
    ];
  });
}

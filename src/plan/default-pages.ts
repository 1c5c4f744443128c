/** Makes the pages that a site has without their being written down: one for each level, audience, principle … */
import { z } from "zod";
import { pageLayouts } from "./layout-facts.ts";
import { valueAt } from "./problems/around.ts";
import { legiblePages } from "./problems/page-tree.ts";
import type { DataFile } from "./read-folder.ts";
import { id } from "./schema/fields.ts";
import { isRecord } from "./schema/walk.ts";
import { isLeftOut } from "./shown-only.ts";
import type { PlanSubject } from "./subject.ts";
import type { Path, Position } from "./yaml/yaml-file.ts";

/** As much of a level, audience … as its page is made from. */
const legibleThings = z.array(z.looseObject({ id: id("thing", "Stable id.") }));

interface DefaultPage {
  id: string;
  layout: string;
  shows: string;
  /** Page below which it stands. */
  parent: string;
  slug: Record<string, string>;
  menu: "none";
}

/**
 * The files with a page for each thing that has none written down, after the last one below the page
 * that lists them. A page's place in the file is then that of the page above it. What `only: deck` says
 * of has none, and where no page lists things of the kind, they have none either.
 */
export function withDefaultPages(
  sources: ReadonlyMap<string, DataFile>,
  subjects: readonly PlanSubject[],
): Map<string, DataFile> {
  const files = new Map(sources);
  const site = files.get("site");
  const source = firstLanguage(site?.data);
  if (!site || source === undefined || !isRecord(site.data) || !Array.isArray(site.data.pages))
    return files;
  const written = legiblePages(site.data);
  const made = pageLayouts(subjects).flatMap(({ subject, layout, facts }): DefaultPage[] => {
    const list = written.find((page) => page.layout === facts.below);
    const file = files.get(subject)?.data;
    if (!list || !facts.holds || isLeftOut("site", file)) return [];
    const things = legibleThings.safeParse(valueAt(file, facts.holds)).data ?? [];
    const shown = written.filter((page) => page.layout === layout).map(({ shows }) => shows);
    // A page that shows nothing known was meant for one of them.
    if (shown.some((id) => !things.some((thing) => thing.id === id))) return [];
    return things
      .filter((thing) => !shown.includes(thing.id) && !isLeftOut("site", thing))
      .map(({ id }) => ({
        id: `${layout}-${id}`,
        layout,
        shows: id,
        parent: list.id,
        slug: { [source]: id },
        menu: "none",
      }));
  });
  if (made.length > 0) files.set("site", withPages(site, site.data, site.data.pages, made));
  return files;
}

/** Code of the plan's own language. */
function firstLanguage(site: unknown): string | undefined {
  const code = valueAt(site, ["languages", 0, "code"]);
  return typeof code === "string" ? code : undefined;
}

function withPages(
  site: DataFile,
  data: object,
  written: readonly unknown[],
  made: readonly DefaultPage[],
): DataFile {
  const isAt = (parent: string) => (page: unknown) =>
    isRecord(page) && (page.id === parent || page.parent === parent);
  // Each page with the index of the written one whose place in the file is its own.
  const all = written.flatMap((page, at): { page: unknown; at: number }[] => {
    const last = made.filter(({ parent }) => written.findLastIndex(isAt(parent)) === at);
    const own = last.map((one) => ({
      page: one,
      at: written.findIndex((above) => isRecord(above) && above.id === one.parent),
    }));
    return [{ page, at }, ...own];
  });
  const added = new Set<unknown>(made);
  const inFile = ([first, index, ...rest]: Path): Path => {
    const entry = first === "pages" && index !== undefined ? all[Number(index)] : undefined;
    if (!entry) return [first, index, ...rest].filter((step) => step !== undefined);
    return added.has(entry.page) ? ["pages", entry.at] : ["pages", entry.at, ...rest];
  };
  return {
    ...site,
    data: { ...data, pages: all.map(({ page }) => page) },
    at: (path): Position => site.at(inFile(path)),
    atText: (path, text) => site.atText(inFile(path), text),
    atKey: (path, key) => site.atKey(inFile(path), key),
  };
}

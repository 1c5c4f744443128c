/** Knows on which page a thing of the plan has its anchor. */
import { isRecord } from "./schema/walk.ts";
import type { Path } from "./yaml/yaml-file.ts";

interface Homes {
  id: string;
  layout: string;
  shows?: string | undefined;
}

/** Layouts by file, or by the part of a file that a page shows. */
const layouts: Readonly<Record<string, string>> = {
  mandate: "mandate",
  structures: "structures",
  definitions: "definitions",
  survey: "survey",
  responsibilities: "responsibilities",
  implementation: "implementation",
  "city.principles": "city-principles",
  "city.strategy": "strategy",
  "city.model": "model",
};

/** Lists each of whose items has a page of its own, with the layout of that page. */
const pagesOfItems: Readonly<Record<string, string>> = {
  "channels.levels": "level",
  "channels.audiences": "audience",
  "principles.principles": "principle",
};

/**
 * The page of whatever stands at `path` in a data file; undefined where the site has none.
 * @param data the file's content
 * @example homeOf("channels", ["levels", 0, "groups", 1], data, pages) // → the page of the first level
 */
export function homeOf<Page extends Homes>(
  file: string,
  path: Path,
  data: unknown,
  pages: readonly Page[],
): Page | undefined {
  const [part, index = ""] = path;
  const key = `${file}.${String(part)}`;
  const layout = pagesOfItems[key];
  if (layout === undefined) {
    const whole = layouts[file] ?? layouts[key];
    return pages.find((page) => page.layout === whole);
  }
  const list = isRecord(data) ? data[String(part)] : undefined;
  const item: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  const id = isRecord(item) ? item.id : undefined;
  return pages.find((page) => page.layout === layout && page.shows === id);
}

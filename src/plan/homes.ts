/** Knows on which page a thing of the plan has its anchor. */
import { isRecord } from "./schema/walk.ts";
import type { PlanSubject } from "./subject.ts";
import type { Path } from "./yaml/yaml-file.ts";

interface Homes {
  id: string;
  layout: string;
  shows?: string | undefined;
}

/**
 * The page of whatever stands at `path` in a data file; undefined where the site has none.
 * @param data the file's content
 * @example homeOf(subjects, "channels", ["levels", 0, "groups", 1], data, pages) // → the page of the first level
 */
export function homeOf<Page extends Homes>(
  subjects: readonly PlanSubject[],
  file: string,
  path: Path,
  data: unknown,
  pages: readonly Page[],
): Page | undefined {
  const subject = subjects.find(({ name }) => name === file);
  for (const [layout, { holds, one }] of Object.entries(subject?.pages ?? {})) {
    if (!holds?.every((step, index) => path[index] === step)) continue;
    const shown = one && idAt(data, path.slice(0, holds.length + 1));
    return pages.find((page) => page.layout === layout && (!one || page.shows === shown));
  }
  return undefined;
}

/** Id of the thing at `path`. */
function idAt(data: unknown, path: Path): unknown {
  const thing = path.reduce<unknown>(
    (value, step) =>
      isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined,
    data,
  );
  return isRecord(thing) ? thing.id : undefined;
}

/** Checks earlier ids of things: none is in use, none is two things', each stood on a page that is there. */
import { homeOf } from "../homes.ts";
import { pageLayouts } from "../layout-facts.ts";
import type { Problem } from "../problem.ts";
import type { DataFile } from "../read-folder.ts";
import { isRecord, walk } from "../schema/walk.ts";
import type { PlanSubject } from "../subject.ts";
import { suggest } from "../suggest.ts";
import type { Path, YamlFile } from "../yaml/yaml-file.ts";
import { valueAt } from "./around.ts";
import { legiblePages } from "./page-tree.ts";
import type { Relations } from "./relations.ts";

interface Anchor {
  yaml: YamlFile;
  path: Path;
  /** The thing's id now. */
  id: string;
  /** Id of the page; undefined where the thing has not left its page. */
  page: string | undefined;
  /** Id of the page where the thing is now. */
  home: string | undefined;
  former: string;
}

/**
 * `unknown-page`, `former-in-use` and `duplicate-former`.
 * @param sources the files that could be read
 */
export function formerAnchorProblems(
  sources: ReadonlyMap<string, DataFile>,
  { all }: Relations,
  subjects: readonly PlanSubject[],
): Problem[] {
  const pages = legiblePages(sources.get("site")?.data);
  const anchors = [...sources].flatMap(([name, yaml]) => anchorsIn(name, yaml, pages, subjects));
  const repeating = pageLayouts(subjects).filter(({ facts }) => facts.repeatsAnchors);
  // A slide, page or language has no anchor of its own name.
  const declared = new Map(
    all
      .filter(({ kind }) => !["slide", "page", "language"].includes(kind))
      .map((one) => [one.id, one]),
  );
  const before: Anchor[] = [];
  return anchors.flatMap((anchor) => {
    const { yaml, path, id, page, home, former } = anchor;
    const tell = (code: string, message: string, fix: string): Problem[] => [
      { file: yaml.file, ...yaml.at(path), code, message, fix },
    ];
    const known = pages.map((one) => one.id);
    if (page !== undefined && !known.includes(page))
      return tell(
        "unknown-page",
        `"${page}" is not a page.`,
        suggest(page, known) || "Name a page of site.yaml.",
      );
    const isRepeated = pages.some(
      (one) => one.id === page && repeating.some(({ layout }) => layout === one.layout),
    );
    const isAway = page !== undefined && page !== home && !isRepeated;
    const use = declared.get(former);
    if (use && !(isAway && former === id)) {
      const { line } = use.yaml.at(use.path);
      const whose = former === id ? `the present one of "${id}" itself` : "in use";
      return tell(
        "former-in-use",
        `The earlier id "${former}" of "${id}" is ${whose} (${use.yaml.file}:${line}).`,
        "Remove it: an anchor leads to one thing.",
      );
    }
    const other = before.find((one) => one.former === former && meet(one, anchor));
    before.push(anchor);
    if (!other) return [];
    const { line } = other.yaml.at(other.path);
    return tell(
      "duplicate-former",
      `The earlier id "${former}" of "${id}" is also one of "${other.id}" (${other.yaml.file}:${line}).`,
      "Keep it once: an anchor leads to one thing.",
    );
  });
}

/** Two anchors of the same id on different pages are two places. */
const meet = (one: Anchor, other: Anchor): boolean =>
  (one.page ?? one.home) === (other.page ?? other.home);

function anchorsIn(
  name: string,
  yaml: DataFile,
  pages: ReturnType<typeof legiblePages>,
  subjects: readonly PlanSubject[],
): Anchor[] {
  const found: Anchor[] = [];
  walk(yaml.schema, yaml.data, ({ path, value, meta }) => {
    if (!meta.formerly || typeof value !== "string") return;
    const thing = valueAt(yaml.data, path.slice(0, -2));
    const [former = "", page] = value.split("#").reverse();
    found.push({
      yaml,
      path,
      id: isRecord(thing) ? String(thing.id) : "",
      page,
      home: homeOf(subjects, name, path, yaml.data, pages)?.id,
      former,
    });
  });
  return found;
}

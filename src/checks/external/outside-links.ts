/** Collects the links that lead out of an edition, each with the pages that it stands on. */
import type { BuiltEdition } from "../built-edition.ts";
import { pagesOf } from "../files/pages-of.ts";
import { resolveTarget } from "../files/target.ts";

export interface OutsideLink {
  /** Without its fragment. */
  url: string;
  /** Files of the pages. */
  files: string[];
}

/** Web addresses in the order in which a reader would meet them; mailto and tel are left out. */
export function outsideLinks(edition: BuiltEdition): OutsideLink[] {
  const found = new Map<string, Set<string>>();
  for (const { $, about } of pagesOf(edition)) {
    for (const element of $("a[href]").toArray()) {
      const target = resolveTarget($(element).attr("href") ?? "", about, edition);
      if (target.kind !== "outside" || !/^https?:$/.test(target.url.protocol)) continue;
      target.url.hash = "";
      const files = found.get(target.url.href) ?? new Set();
      found.set(target.url.href, files.add(about.file));
    }
  }
  return [...found].map(([url, files]) => ({ url, files: [...files] }));
}

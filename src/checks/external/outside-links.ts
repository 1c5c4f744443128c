/** Collects the links that lead out of an edition, each with the pages that it stands on. */
import type { BuiltEdition } from "../built-edition.ts";
import { pagesOf } from "../files/pages-of.ts";
import { resolveTarget } from "../files/target.ts";
import { addPlace, type OutsideAddresses } from "./data-addresses.ts";

/** Web addresses in the order in which a reader would meet them; mailto and tel are left out. */
export function outsideLinks(edition: BuiltEdition): OutsideAddresses {
  const found: OutsideAddresses = new Map();
  for (const { $, about } of pagesOf(edition)) {
    for (const element of $("a[href]").toArray()) {
      const target = resolveTarget($(element).attr("href") ?? "", about, edition);
      if (target.kind === "outside")
        addPlace(found, target.url.href, `${edition.folder}/${about.file}`);
    }
  }
  return found;
}

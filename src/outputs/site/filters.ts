/** What templates may call: words as markup, their language, and links from one page to another. */
import { escaped } from "../../language/markdown.ts";
import type { Words } from "../../language/words.ts";
import { relativeAddress } from "../../site/link.ts";
import type { Publication } from "../absolute-address.ts";

/** What Eleventy lends to a Nunjucks filter: the environment, whose `safe` marks text as markup. */
export interface FilterScope {
  env: { getFilter(name: "safe"): (html: string) => unknown };
  /** What the template sees; of a macro, what its import lends it (`with context`). */
  ctx: { here?: unknown };
}

/** Words as markup, with `lang` around them where they are in another language (WCAG 3.1.2). */
export function words(this: FilterScope, value: Words): unknown {
  return this.env.getFilter("safe")(value.html);
}

/**
 * The `lang` attribute for an element that holds words as plain text, e.g. a title or an aria-label.
 * @example langOf({ plain: "Valikko", lang: "fi", … }) // → ' lang="fi"'
 */
export function langOf(this: FilterScope, value: Words): unknown {
  const attribute = value.lang === undefined ? "" : ` lang="${escaped(value.lang)}"`;
  return this.env.getFilter("safe")(attribute);
}

/**
 * A link inside the site, relative to the page that it stands on. A page without an address of its
 * own (404, shown wherever nothing is found) links by the path from the host's root.
 */
export function linkFrom(publication: Publication): (address: string, from: string) => string {
  const { pathPrefix, fileLinks = false } = publication;
  return (address, from) => {
    if (from === "") return `${pathPrefix}${address.replace(/^\//, "")}`;
    const way = relativeAddress(from, address);
    return fileLinks ? way.replace(/^(\.\/|[^#]*\/)(?=#|$)/, "$1index.html") : way;
  };
}

/**
 * The link from the page that is written (`here`).
 * @throws in a macro that is imported without the page's context
 */
export function linkFromHere(
  publication: Publication,
): (this: FilterScope, address: string) => string {
  const link = linkFrom(publication);
  return function (this: FilterScope, address) {
    const { here } = this.ctx;
    if (typeof here !== "string")
      throw new Error("The page is not known here. Is a macro imported without its context?");
    return link(address, here);
  };
}

/** All that Eleventy is to write: the contexts of every page in every language, and where things lie. */

import type { PageContext } from "../site/context.ts";
import { type KoroDrawing, koroDrawing } from "../site/koro.ts";
import type { Publication } from "./absolute-address.ts";
import type { Assets } from "./assets.ts";
import { keyOf } from "./page-template.ts";

export interface SiteToWrite {
  /** Codes of the languages, the plan's own first. */
  languages: string[];
  contexts: readonly PageContext[];
  publication: Publication;
  /** Addresses of the pages that are printed as decks. */
  decks: ReadonlySet<string>;
  /** Address of a page by its key (language/page-id). */
  addressOf(key: string): string;
  /** What the page at the root sees, which leads to the first language. */
  root: { permalink: string; here: string; fronts: PageContext[]; assets: Assets };
  /** What a page's template sees. */
  dataFor(context: PageContext): PageContext & PageFurniture;
}

/** What every page shares besides its own context. */
export interface PageFurniture {
  assets: Assets;
  koroDrawing: KoroDrawing;
  /** Address of the page itself, from which its links are reckoned. */
  here: string;
  /** Whether the edition has the deck's PDF. */
  hasDeck: boolean;
  /** Address of the search's own script; undefined where the edition has no search. */
  searchIndex: string | undefined;
  /** The open data. */
  data: { plan: string; schema: string };
}

/**
 * @param all contexts of the whole site, by which pages find their siblings
 * @param contexts those to be written
 */
export function siteToWrite(
  all: readonly PageContext[],
  contexts: readonly PageContext[],
  {
    assets,
    publication,
    hasDeck,
    searchIndex,
  }: {
    assets: Assets;
    publication: Publication;
    hasDeck: boolean;
    searchIndex: string | undefined;
  },
): SiteToWrite {
  const addresses = new Map(
    all.map(({ language, current }) => [keyOf(language.code, current.id), current.address]),
  );
  return {
    languages: [...new Set(all.map(({ language }) => language.code))],
    contexts,
    publication,
    decks: new Set(
      contexts.flatMap(({ current }) => (current.layout === "whole-plan" ? [current.address] : [])),
    ),
    root: {
      permalink: "/index.html",
      here: "/",
      fronts: all.filter(({ current }) => current.layout === "front"),
      assets,
    },
    addressOf(key) {
      const address = addresses.get(key);
      if (address === undefined) throw new Error(`There is no page "${key}".`);
      return address;
    },
    dataFor: (context) => ({
      ...context,
      assets,
      koroDrawing: koroDrawing(context.theme.koro),
      here: context.current.layout === "not-found" ? "" : context.current.address,
      hasDeck,
      searchIndex,
      data: { plan: `/${context.language.code}/plan.json`, schema: "/plan.schema.json" },
    }),
  };
}

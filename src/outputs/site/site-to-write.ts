/** All that Eleventy is to write: the contexts of every page in every language, and where things lie. */

import type { Division } from "../../language/division/division.ts";
import type { PageContext } from "../../site/context.ts";
import { type KoroDrawing, koroDrawing } from "../../site/koro.ts";
import type { MovedPage } from "../../site/moved-pages.ts";
import { absoluteIn, addressOnPaper, type Publication } from "../absolute-address.ts";
import type { Assets, LogoAddresses } from "./assets.ts";
import type { Words } from "../../language/words.ts";
import { checksums, type FileFacts } from "../file-facts.ts";
import type { Offer } from "../offer.ts";
import { type MovedToWrite, movedPage, type RootPage, rootPage } from "./leading-pages.ts";
import { type PageHead, pageHead } from "./page-head.ts";
import { searchIndexAddress } from "./search.ts";
import { type Shown, shownOnPages, shownOnSlides } from "./shown.ts";
import { keyOf } from "./page-template.ts";
import { type PreviewPage, previewPages } from "./preview-page.ts";
import { type ShownOffer, shownOffers } from "./shown-offers.ts";

export interface SiteToWrite {
  /** Codes of the languages, the plan's own first. */
  languages: string[];
  contexts: readonly PageContext[];
  publication: Publication;
  /** Addresses of the pages that are printed as decks. */
  decks: ReadonlySet<string>;
  /** Where long words of headings may be divided, by code of language. */
  divisions: ReadonlyMap<string, Division>;
  /** Address of a page by its key (language/page-id). */
  addressOf(key: string): string;
  /** What the page at the root sees, which leads to the first language. */
  root: RootPage;
  /** Earlier ids of things by their present ones. */
  formerIds: ReadonlyMap<string, readonly string[]>;
  /** Pages at earlier addresses. */
  moved: MovedToWrite[];
  /** Pages to be drawn as pictures of link previews; they are not published. */
  previews: PreviewPage[];
  /** What a page's template sees. */
  dataFor(context: PageContext): PageContext & PageFurniture;
}

/** What the pages have in common, besides the plan. */
export interface Furniture {
  assets: Assets;
  divisions: ReadonlyMap<string, Division>;
  publication: Publication;
  hasDeck: boolean;
  /** A browser draws the icon and the pictures of link previews. */
  hasPictures: boolean;
  /** The pages that are drawn as link previews are written too. */
  previews: boolean;
  /** Pages at earlier addresses that are written too. */
  moved: readonly MovedPage[];
  /** The edition has a search. */
  hasSearch: boolean;
  /** What readers of a page may download. */
  offers(context: PageContext): readonly Offer[];
  /** Facts about files to download, once they are there. */
  files?: FileFacts | undefined;
}

/** What every page shares besides its own context. */
export interface PageFurniture {
  assets: Assets;
  /** The wave motif; undefined where the plan has none. */
  koroDrawing: KoroDrawing | undefined;
  /** Address of the page itself, from which its links are reckoned. */
  here: string;
  /** What is shown beside the plan's own text. */
  shown: Shown;
  /** The same on a slide. */
  shownOnSlides: Shown;
  /** Address of what the search goes through; undefined where the edition has no search. */
  searchIndex: string | undefined;
  /** What readers may download. */
  downloads: readonly ShownOffer[];
  /** What the files conform to, each said once. */
  conformance: readonly Words[];
  /** Address of the list of checksums; undefined until it is there. */
  checksums: string | undefined;
  head: PageHead;
  /** The city's logo, where --brand supplies one. */
  brandLogo: LogoAddresses | undefined;
  /** The site is opened from a disk, without a server. */
  onDisk: boolean;
  /** Public address of the site; undefined while it is not known. */
  publicAddress: string | undefined;
  /** Address that the printed page says of itself. */
  addressOnPaper: string;
}

/**
 * @param all contexts of the whole site, by which pages find their siblings
 * @param contexts those to be written
 */
export function siteToWrite(
  all: readonly PageContext[],
  contexts: readonly PageContext[],
  furniture: Furniture,
): SiteToWrite {
  const {
    assets,
    divisions,
    publication,
    hasDeck,
    hasPictures,
    previews,
    moved,
    hasSearch,
    offers,
    files = new Map(),
  } = furniture;
  const lending = { assets, publication, hasPictures };
  const fronts = all.filter(({ current }) => current.layout === "front");
  const published = fronts.filter(({ isPublished }) => isPublished);

  const addresses = new Map(
    all.map(({ language, current }) => [keyOf(language.code, current.id), current.address]),
  );
  return {
    contexts,
    publication,
    divisions,
    decks: new Set(
      contexts.flatMap(({ current }) => (current.layout === "whole-plan" ? [current.address] : [])),
    ),
    languages: [...new Set(all.map(({ language }) => language.code))],
    // Drafts alone have nothing else to lead to.
    root: rootPage(published.length > 0 ? published : fronts, lending),
    formerIds: all[0]?.formerIds ?? new Map(),
    moved: moved.map((page) => movedPage(page, lending)),
    previews: previews ? previewPages(all, assets) : [],
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
      shown: shownOnPages,
      shownOnSlides,
      // Of a draft there is nothing to search.
      searchIndex:
        hasSearch && context.isPublished ? searchIndexAddress(context.language.code) : undefined,
      downloads: shownOffers(context, offers(context), files),
      conformance: [...new Set(offers(context).flatMap(({ conforms }) => conforms ?? []))],
      checksums: files.size > 0 ? checksums : undefined,
      head: pageHead(context, {
        publication,
        hasDeck,
        hasPictures,
        openData: openDataAddress(context),
      }),
      brandLogo: assets.logos[context.language.code],
      onDisk: publication.fileLinks ?? false,
      publicAddress: absoluteIn(publication)?.(context.front.address),
      addressOnPaper: addressOnPaper(publication, context.current.address),
    }),
  };
}

const openDataAddress = ({ language }: PageContext) => `/${language.code}/plan.json`;

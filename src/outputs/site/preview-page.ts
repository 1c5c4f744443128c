/** The pages that are drawn as pictures of link previews, one for each language; they are not published. */
import type { PageContext } from "../../site/context.ts";
import { type KoroDrawing, koroDrawing } from "../../site/koro.ts";
import type { Assets, LogoAddresses } from "./assets.ts";

export interface PreviewPage {
  permalink: string;
  here: string;
  front: PageContext;
  assets: Assets;
  brandLogo: LogoAddresses | undefined;
  /** The wave motif; undefined where the plan has none. */
  koroDrawing: KoroDrawing | undefined;
}

/** Folder of those pages; it is removed once they are drawn. */
export const previewFolder = "/preview/";

/** Address of the page that is drawn as a language's link preview. */
export const previewPage = (language: string): string => `${previewFolder}${language}/`;

/** @param all contexts of the whole site, of which the front pages say what is drawn */
export const previewPages = (all: readonly PageContext[], assets: Assets): PreviewPage[] =>
  all
    .filter(({ current }) => current.layout === "front")
    .map((front) => ({
      permalink: `${previewPage(front.language.code)}index.html`,
      here: previewPage(front.language.code),
      front,
      assets,
      brandLogo: assets.logos[front.language.code],
      koroDrawing: koroDrawing(front.theme.koro),
    }));

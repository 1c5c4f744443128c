/** Pages that lead on at once: the one at the site's root, and those at earlier addresses. */
import type { PageContext } from "../../site/context.ts";
import type { MovedPage } from "../../site/moved-pages.ts";
import { absoluteIn, type Publication } from "../absolute-address.ts";
import type { Assets } from "./assets.ts";
import { contentPolicy } from "./content-policy.ts";
import { type PageHead, pictures } from "./page-head.ts";

interface LeadingPage {
  permalink: string;
  here: string;
  assets: Assets;
  head: Pick<PageHead, "policy" | "pictures">;
  /** Public address of the page that it leads to; undefined while it is not known. */
  canonical: string | undefined;
}

/** What the page at the root sees, which leads to the first language. */
export interface RootPage extends LeadingPage {
  fronts: PageContext[];
}

/** What a page at an earlier address sees. */
export interface MovedToWrite extends LeadingPage {
  moved: MovedPage;
}

interface Lending {
  assets: Assets;
  publication: Publication;
  hasPictures: boolean;
}

/** @param fronts the front page of each language, the plan's own first */
export const rootPage = (fronts: PageContext[], lending: Lending): RootPage => ({
  ...leadingPage("/", fronts[0]?.current.address, lending),
  fronts,
});

export const movedPage = (moved: MovedPage, lending: Lending): MovedToWrite => ({
  ...leadingPage(moved.address, moved.to.address, lending),
  moved,
});

function leadingPage(
  here: string,
  to: string | undefined,
  { assets, publication, hasPictures }: Lending,
): LeadingPage {
  return {
    permalink: `${here}index.html`,
    here,
    assets,
    head: {
      policy: contentPolicy,
      pictures: hasPictures ? { ico: pictures.ico, touch: pictures.touch } : undefined,
    },
    canonical: to === undefined ? undefined : absoluteIn(publication)?.(to),
  };
}

/** Must be found: a page that names its siblings or itself wrongly. */
import { BROKEN_PAGE, type Breaks, replace } from "../fixture/break.ts";
import { FIXTURE_ORIGIN } from "../fixture/good-edition.ts";

export const breaks: Breaks = {
  hreflang: replace(
    BROKEN_PAGE,
    `<link rel="alternate" hreflang="x-default" href="${FIXTURE_ORIGIN}/fi/">`,
    "",
  ),
  canonical: replace(
    BROKEN_PAGE,
    `rel="canonical" href="${FIXTURE_ORIGIN}/fi/"`,
    `rel="canonical" href="${FIXTURE_ORIGIN}/sv/"`,
  ),
};

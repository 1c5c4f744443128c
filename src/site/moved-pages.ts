/** Pages at earlier addresses, each of which leads on to where its page is now. */
import type { Words } from "../language/words.ts";
import { formerAddresses } from "../plan/former-addresses.ts";
import type { Edition, Language } from "./edition.ts";
import type { Link } from "./link.ts";
import { pagesOf } from "./pages.ts";
import type { SiteSubject } from "./subject.ts";

export interface MovedPage {
  language: Language;
  /** The earlier address, absolute within the site. */
  address: string;
  windowTitle: Words;
  heading: Words;
  /** Words before the link. */
  lead: Words;
  /** The page's title and its present address. */
  to: Link;
}

/** All of one edition: first those that are written down, then what lay below them. */
export function movedPagesOf(edition: Edition<SiteSubject>): MovedPage[] {
  const { plan, language, source } = edition;
  const { page: words, moved } = plan.interface;
  const pages = new Map(pagesOf(edition).map((page) => [page.id, page]));
  const names = { plan: plan.plan.title, city: plan.plan.organisation.city };
  return formerAddresses(plan.site.pages, language.code, source.code).flatMap(
    ({ address, page: { id } }) => {
      const page = pages.get(id);
      if (!page) return [];
      return {
        language,
        address,
        windowTitle: words.title({ ...names, page: moved.title({ page: page.title }) }),
        heading: moved.heading,
        lead: moved.address,
        to: { words: page.title, address: page.address },
      };
    },
  );
}

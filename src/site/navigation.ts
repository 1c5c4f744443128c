/** The ways from one page to others: menus, breadcrumb, cards, neighbours. */
import type { Words } from "../language/words.ts";
import type { Edition } from "./edition.ts";
import { layoutOf, layoutThatLeadsAs } from "./layouts.ts";
import type { Link } from "./link.ts";
import { ancestorsOf, linkTo, type Page, pageWith } from "./page.ts";
import { childrenOf, neighboursOf } from "./pages.ts";
import type { SiteSubject } from "./subject.ts";

export interface Card {
  id: string;
  title: Words;
  description: Words;
  address: string;
  children: Link[];
}

export interface Navigation {
  front: Link;
  mainMenu: (Link & { isCurrent: boolean; isAncestor: boolean })[];
  footerMenu: Link[];
  breadcrumb: Link[];
  cards: Card[];
  previous: Link | undefined;
  next: Link | undefined;
  wholePlan: Link;
  finder: Link | undefined;
  search: Link | undefined;
  sitemap: Link | undefined;
}

/** The ways that lead away from `page`. */
export function navigationOf(
  edition: Edition<SiteSubject>,
  pages: readonly Page[],
  page: Page,
): Navigation {
  const { plan } = edition;
  const facts = ({ layout }: Page) => layoutOf(edition, layout).facts;
  const ancestors = ancestorsOf(pages, page);
  const { previous, next } = neighboursOf(edition, pages, page);
  return {
    front: linkTo(pageWith(pages, "front")),
    mainMenu: pages
      .filter(({ menu }) => menu === "main")
      .map((item) => ({
        ...linkTo(item),
        isCurrent: item === page,
        isAncestor: ancestors.includes(item),
      })),
    footerMenu: pages.filter(({ menu }) => menu === "footer").map(linkTo),
    breadcrumb: ancestors.map((ancestor) =>
      ancestor.layout === "front"
        ? { words: plan.interface.navigation.front, address: ancestor.address }
        : linkTo(ancestor),
    ),
    cards: (facts(page).needsNoCards ? [] : childrenOf(edition, pages, page))
      // The front page shows them above its cards already.
      .filter((child) => page.layout !== "front" || !facts(child).hasNoCardOnFront)
      .map((child) => ({
        id: child.id,
        title: facts(child).hasTitledCard ? child.name : child.short,
        description: child.description,
        address: child.address,
        children: childrenOf(edition, pages, child).map(linkTo),
      })),
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
    wholePlan: linkTo(pageWith(pages, "whole-plan")),
    finder: linkAs(edition, pages, "finder"),
    search: linkAs(edition, pages, "search"),
    sitemap: linkAs(edition, pages, "sitemap"),
  };
}

function linkAs(
  edition: Edition<SiteSubject>,
  pages: readonly Page[],
  name: Parameters<typeof layoutThatLeadsAs>[1],
): Link | undefined {
  const layout = layoutThatLeadsAs(edition, name);
  const page = pages.find((candidate) => candidate.layout === layout);
  return page && linkTo(page);
}

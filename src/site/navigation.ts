/** The ways from one page to others: menus, breadcrumb, cards, neighbours. */
import type { Words } from "../language/words.ts";
import type { Edition } from "./edition.ts";
import type { Link } from "./link.ts";
import { ancestorsOf, childrenOf, linkTo, neighboursOf, type Page, pageWith } from "./page.ts";

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
export function navigationOf({ plan }: Edition, pages: readonly Page[], page: Page): Navigation {
  const ancestors = ancestorsOf(pages, page);
  const { previous, next } = neighboursOf(pages, page);
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
    cards: cardsOn(page, childrenOf(pages, page)).map((child) => ({
      id: child.id,
      title: titledCards.includes(child.layout) ? child.name : child.short,
      description: child.description,
      address: child.address,
      children: childrenOf(pages, child).map(linkTo),
    })),
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
    wholePlan: linkTo(pageWith(pages, "whole-plan")),
    finder: linkWith(pages, "finder"),
    search: linkWith(pages, "search"),
    sitemap: linkWith(pages, "sitemap"),
  };
}

/** Pages whose cards have their whole title. */
const titledCards: readonly Page["layout"][] = ["principle", "audience"];

/** The front page shows the audiences above its cards already. */
const cardsOn = ({ layout }: Page, children: readonly Page[]): readonly Page[] =>
  layout === "front" ? children.filter((child) => child.layout !== "audiences") : children;

function linkWith(pages: readonly Page[], layout: Page["layout"]): Link | undefined {
  const page = pages.find((candidate) => candidate.layout === layout);
  return page && linkTo(page);
}

/** Everything that the template of one page needs, ready to be shown. */
import type { Words } from "../language/words.ts";
import { type Edition, isTranslation, type Language } from "./edition.ts";
import type { Link } from "./link.ts";
import {
  ancestorsOf,
  childrenOf,
  linkTo,
  neighboursOf,
  type Page,
  pagesOf,
  pageWith,
} from "./page.ts";
import { type Places, placesOf } from "./places.ts";
import { cityPrinciplesView, type Slide, slidesOf } from "./slide.ts";
import { aboutView } from "./view/about.ts";
import { type AudienceLink, audienceLinks, audienceView } from "./view/audiences.ts";
import { levelView } from "./view/channels.ts";
import { countLines, finderView } from "./view/finder.ts";
import { implementationView } from "./view/implementation.ts";
import { mandateView } from "./view/mandate.ts";
import { principlesView } from "./view/principles.ts";
import { siteMap } from "./view/site-map.ts";
import { statementView } from "./view/statement.ts";
import { structuresView } from "./view/structures.ts";
import { surveyView } from "./view/survey.ts";

export interface Card {
  id: string;
  title: Words;
  description: Words;
  address: string;
  children: Link[];
}

export interface PageContext {
  language: Language;
  languages: readonly Language[];
  isTranslation: boolean;
  current: Page;
  plan: Edition["plan"]["plan"];
  ui: Edition["plan"]["interface"];
  theme: Edition["plan"]["site"]["theme"];
  /** “Plan period 2018–2021” */
  period: Words;
  /** “© City 2026” */
  copyright: Words;
  /** “Published 21.11.2026” */
  updated: Words;
  /** The site above this one. */
  home: { name: Words; address: string } | undefined;
  feedback: string | undefined;
  /** Name of the link around the wordmark. */
  logo: Words;
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
  /** The search finds the page. */
  isSearchable: boolean;
  /** The front page opens with who its reader may be. */
  audiences: { title: Words; links: AudienceLink[] } | undefined;
  /** Address of the deck's PDF. */
  deck: string;
  slides: Slide[];
  /** What the page shows, by its layout. */
  view: unknown;
}

/** Contexts of all pages of one edition, in the order of site.yaml. */
export function contextsOf(edition: Edition): PageContext[] {
  const pages = pagesOf(edition);
  const places = placesOf(edition, pages);
  const slides = slidesOf(edition);
  return pages.map((page) => contextOf(edition, pages, page, places, slides));
}

function contextOf(
  edition: Edition,
  pages: readonly Page[],
  page: Page,
  places: Places,
  slides: Slide[],
): PageContext {
  const { plan, language, languages, source } = edition;
  const { plan: about, site, interface: ui } = plan;
  const ancestors = ancestorsOf(pages, page);
  const { previous, next } = neighboursOf(pages, page);
  const inLanguage = <T>(values: Record<string, T> | undefined) =>
    values?.[language.code] ?? values?.[source.code];
  const homeAddress = inLanguage(site.home?.address);
  return {
    language,
    languages,
    isTranslation: isTranslation(edition),
    current: page,
    plan: about,
    ui,
    theme: site.theme,
    period: ui.page.period({ period: (formats) => formats.period(about.period) }),
    copyright: ui.page.copyright({
      city: about.organisation.city,
      year: about.edition.date.slice(0, 4),
    }),
    updated: ui.page.updated({ date: (formats) => formats.day(about.edition.date) }),
    home: site.home && homeAddress ? { name: site.home.name, address: homeAddress } : undefined,
    feedback: inLanguage(site.feedback),
    logo: ui.page.logo({ city: about.organisation.wordmark }),
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
        ? { words: ui.navigation.front, address: ancestor.address }
        : linkTo(ancestor),
    ),
    cards: cardsOn(page, childrenOf(pages, page)).map((child) => ({
      id: child.id,
      title: titledCards.includes(child.layout) ? child.title : child.short,
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
    isSearchable: !unsearched.includes(page.layout),
    audiences: audiencesOf(edition, pages, places),
    deck: `/${language.code}/${language.deck_file}.pdf`,
    slides: page.layout === "whole-plan" ? slides : [],
    view: viewOf(edition, pages, page, places, slides),
  };
}

/** Pages that only repeat or list what others have, so that nothing is found twice. */
const unsearched: readonly Page["layout"][] = [
  "whole-plan",
  "finder",
  "search",
  "sitemap",
  "not-found",
];

/** Pages whose cards have their whole title. */
const titledCards: readonly Page["layout"][] = ["principle", "audience"];

/** The front page shows the audiences above its cards already. */
const cardsOn = ({ layout }: Page, children: readonly Page[]): readonly Page[] =>
  layout === "front" ? children.filter((child) => child.layout !== "audiences") : children;

function audiencesOf(
  edition: Edition,
  pages: readonly Page[],
  places: Places,
): PageContext["audiences"] {
  const overview = pages.find(({ layout }) => layout === "audiences");
  return overview && { title: overview.title, links: audienceLinks(edition, places) };
}

function linkWith(pages: readonly Page[], layout: Page["layout"]): Link | undefined {
  const page = pages.find((candidate) => candidate.layout === layout);
  return page && linkTo(page);
}

/** What a page shows besides its cards; undefined where the cards or slides are all. */
function viewOf(
  edition: Edition,
  pages: readonly Page[],
  page: Page,
  places: Places,
  slides: readonly Slide[],
): unknown {
  const { plan } = edition;
  switch (page.layout) {
    case "mandate":
      return plan.mandate && mandateView(edition, plan.mandate);
    case "structures":
      return plan.structures && structuresView(edition, plan.structures, places);
    case "definitions":
      return plan.definitions;
    case "survey":
      return plan.survey && surveyView(edition, plan.survey);
    case "responsibilities":
      return plan.responsibilities;
    case "level": {
      const level = plan.channels?.levels.find(({ id }) => id === page.shows);
      return plan.channels && level && levelView(edition, plan.channels, level, places);
    }
    case "audience": {
      const audience = plan.channels?.audiences.find(({ id }) => id === page.shows);
      return plan.channels && audience && audienceView(edition, plan.channels, audience, places);
    }
    case "finder":
      return plan.channels && finderView(edition, plan.channels, places);
    case "search":
      return { counts: countLines(plan.interface.search.count, pages.length) };
    case "sitemap":
      return siteMap(pages);
    case "city-principles":
      return plan.city && cityPrinciplesView(plan.city);
    case "strategy":
      return plan.city?.strategy;
    case "model":
      return plan.city?.model;
    case "principles":
      return plan.principles && principlesView(edition, plan.principles, places);
    case "principle":
      return (
        plan.principles &&
        principlesView(edition, plan.principles, places).principles.find(
          ({ id }) => id === page.shows,
        )
      );
    case "implementation":
      return plan.implementation && implementationView(plan.implementation, places);
    case "about":
      return aboutView(edition, slides, places);
    case "statement":
      return plan.statement && statementView(edition, plan.statement, pages);
    case "front":
    case "audiences":
    case "overview":
    case "channels":
    case "whole-plan":
    case "not-found":
      return undefined;
  }
}

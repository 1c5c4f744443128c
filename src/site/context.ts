/** Everything that the template of one page needs, ready to be shown. */
import type { Words } from "../language/words.ts";
import { type Edition, isTranslation, type Language } from "./edition.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { type Navigation, navigationOf } from "./navigation.ts";
import { type Page, pagesOf } from "./page.ts";
import { viewOf } from "./page-view.ts";
import { type Places, placesOf } from "./places.ts";
import { type Slide, slidesOf } from "./slide.ts";
import { type AudienceLink, audienceLinks } from "./view/audiences.ts";

export interface PageContext extends Navigation {
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
  /** The search finds the page. */
  isSearchable: boolean;
  /** The front page opens with who its reader may be. */
  audiences: { title: Words; links: AudienceLink[] } | undefined;
  /** Address of the deck's PDF. */
  deck: string;
  /** The decks of all languages, this one's among them. */
  decks: Deck[];
  /** That marked texts stand in the plan's own language; undefined where there are none. */
  fallbackNotice: Words | undefined;
  slides: Slide[];
  /** What the page shows, by its layout. */
  view: unknown;
}

/** A deck's PDF. */
export interface Deck {
  /** Within the site. */
  address: string;
  language: string;
  /** “in Finnish” */
  inLanguage: Words;
}

const deckAddress = ({ code, deck_file }: Pick<Language, "code" | "deck_file">) =>
  `/${code}/${deck_file}.pdf`;

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
    ...navigationOf(edition, pages, page),
    isSearchable: !unsearched.includes(page.layout),
    audiences: audiencesOf(edition, pages, places),
    deck: deckAddress(language),
    decks: site.languages
      .filter(({ code }) => languages.some((published) => published.code === code))
      .map((one) => ({
        address: deckAddress(one),
        language: one.code,
        inLanguage: one.in_language,
      })),
    fallbackNotice: fallbackNotice(edition),
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

function audiencesOf(
  edition: Edition,
  pages: readonly Page[],
  places: Places,
): PageContext["audiences"] {
  const overview = pages.find(({ layout }) => layout === "audiences");
  return overview && { title: overview.title, links: audienceLinks(edition, places) };
}

/** Everything that the template of one page needs, ready to be shown. */
import type { Words } from "../language/words.ts";
import type { Edition, Language } from "./edition.ts";
import { fallbackNotice, unofficialNotice } from "./fallback-notice.ts";
import { type FormerAnchors, formerAnchorsOf, type MovedItem } from "./former-anchors.ts";
import { type Navigation, navigationOf } from "./navigation.ts";
import { type Page, pagesOf } from "./page.ts";
import { viewOf } from "./page-view.ts";
import { isPeriodOver } from "./period.ts";
import { type Places, placesOf } from "./places.ts";
import { contactAbout } from "./reader-contact.ts";
import { type Slide, slidesOf } from "./slide.ts";
import { type AudienceLink, audienceLinks } from "./view/audiences.ts";
import { type Note, notesAbout } from "./view/note.ts";

export interface PageContext extends Navigation {
  language: Language;
  languages: readonly Language[];
  current: Page;
  plan: Edition["plan"]["plan"];
  ui: Edition["plan"]["interface"];
  theme: Edition["plan"]["site"]["theme"];
  /** “Plan period 2018–2021” */
  period: Words;
  /** That the plan's period has ended; undefined while it lasts. */
  periodOver: PeriodOver | undefined;
  /** “© City 2026” */
  copyright: Words;
  /** “Published 21.11.2026” */
  updated: Words;
  /** The site above this one. */
  home: { name: Words; address: string } | undefined;
  feedback: string | undefined;
  /** Where readers tell of a mistake in the page's text. */
  mistake: string | undefined;
  /** Pages of the organisation in languages that the site does not have. */
  otherLanguages: NonNullable<Edition["plan"]["site"]["other_languages"]>;
  /** What has left the page, each at its earlier anchor. */
  movedItems: readonly MovedItem[];
  /** Earlier ids of things by their present ones. */
  formerIds: FormerAnchors["beside"];
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
  /** That the translation is unofficial; undefined in the plan's own language. */
  unofficial: Words | undefined;
  slides: Slide[];
  /** Notes about the page as a whole. */
  notes: Note[];
  /** What the page shows, by its layout. */
  view: unknown;
}

/** The line that the plan's period has ended. */
export interface PeriodOver {
  words: Words;
  /** Set apart from the text, where readers look for channels that may have changed. */
  isApart: boolean;
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
  const anchors = formerAnchorsOf(edition, pages);
  return pages.map((page) => contextOf(edition, pages, page, { places, slides, anchors }));
}

function contextOf(
  edition: Edition,
  pages: readonly Page[],
  page: Page,
  { places, slides, anchors }: { places: Places; slides: Slide[]; anchors: FormerAnchors },
): PageContext {
  const { plan, language, languages, source } = edition;
  const { plan: about, site, interface: ui } = plan;
  const inLanguage = <T>(values: Record<string, T> | undefined) =>
    values?.[language.code] ?? values?.[source.code];
  const mistakes = inLanguage(site.mistakes) ?? inLanguage(site.feedback);
  const homeAddress = inLanguage(site.home?.address);
  return {
    language,
    languages,
    current: page,
    plan: about,
    ui,
    theme: site.theme,
    period: ui.page.period({ period: (formats) => formats.period(about.period) }),
    periodOver: periodOverOn(edition, page),
    copyright: ui.page.copyright({
      city: about.organisation.city,
      year: about.edition.date.slice(0, 4),
    }),
    updated: ui.page.updated({ date: (formats) => formats.day(about.edition.date) }),
    home: site.home && homeAddress ? { name: site.home.name, address: homeAddress } : undefined,
    feedback: inLanguage(site.feedback),
    mistake:
      mistakes && contactAbout(mistakes, ui.page.mistake_subject({ page: page.title }).plain),
    otherLanguages: site.other_languages ?? [],
    movedItems: anchors.left.get(page.id) ?? [],
    formerIds: anchors.beside,
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
    unofficial: unofficialNotice(edition),
    slides: page.layout === "whole-plan" ? slides : [],
    notes: notesAbout(edition, page.id),
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

const apart: readonly Page["layout"][] = [
  "front",
  "audiences",
  "audience",
  "channels",
  "level",
  "finder",
];

function periodOverOn({ plan }: Edition, { layout }: Page): PeriodOver | undefined {
  const { plan: about, interface: ui } = plan;
  if (!isPeriodOver(about)) return undefined;
  const words = ui.page.period_over({ period: (formats) => formats.period(about.period) });
  return { words, isApart: apart.includes(layout) };
}

function audiencesOf(
  edition: Edition,
  pages: readonly Page[],
  places: Places,
): PageContext["audiences"] {
  const overview = pages.find(({ layout }) => layout === "audiences");
  return overview && { title: overview.title, links: audienceLinks(edition, places) };
}

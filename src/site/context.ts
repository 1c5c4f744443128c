/** Everything that the template of one page needs, ready to be shown. */
import type { Words } from "../language/words.ts";
import type { Around } from "./around.ts";
import type { Edition, Language } from "./edition.ts";
import { fallbackNotice, unofficialNotice } from "./fallback-notice.ts";
import { type FormerAnchors, formerAnchorsOf, type MovedItem } from "./former-anchors.ts";
import type { ShownOnFrame } from "./frame-pages.ts";
import { pageTemplateOf } from "./layout-templates.ts";
import { layoutOf } from "./layouts.ts";
import { type Navigation, navigationOf } from "./navigation.ts";
import type { Note } from "./note.ts";
import type { LinkList } from "./link-list.ts";
import type { Page } from "./page.ts";
import { viewOf } from "./page-view.ts";
import { pagesOf } from "./pages.ts";
import { isPeriodOver } from "./period.ts";
import { contactAbout } from "./reader-contact.ts";
import { readersOf } from "./readers.ts";
import { type Slide, slidesOf } from "./slide.ts";
import type { Readers, ShownOnPages, SiteSubject, WordsOf } from "./subject.ts";
import { surroundingsOf } from "./surroundings.ts";

/** What the pages of all layouts have. */
interface PageFrame<S extends SiteSubject> extends Navigation {
  language: Language;
  /** Readers are led to the language; or else it is a draft. */
  isPublished: boolean;
  /** Those that readers are led to from here, the page's own among them. */
  languages: readonly Language[];
  plan: Edition["plan"]["plan"];
  ui: Edition["plan"]["interface"] & WordsOf<S>;
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
  /** Where readers reach whoever answers for the plan. */
  contact: string | undefined;
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
  /** The front page opens with who its reader may be. */
  readers: Readers | undefined;
  /** Address of the deck's PDF. */
  deck: string;
  /** The decks of all languages, this one's among them. */
  decks: Deck[];
  /** That marked texts stand in the plan's own language; undefined where there are none. */
  fallbackNotice: Words | undefined;
  /** That the translation is unofficial; undefined in the plan's own language. */
  unofficial: Words | undefined;
  /** Path of the page's template, within templates/. */
  template: string;
  slides: Slide<S>[];
  /** Notes about the page as a whole. */
  notes: Note[];
  /** What subjects add after the page's content. */
  linkLists: readonly LinkList[];
}

/** What the template of one page needs: the page itself, and what it shows by its layout. */
export type PageContext<S extends SiteSubject = SiteSubject> = PageFrame<S> &
  (ShownOnFrame | ShownOnPages<S>);

/** The line that the plan's period has ended. */
export interface PeriodOver {
  words: Words;
  /** Set apart from the text, where readers look for what may have changed. */
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
export function contextsOf<S extends SiteSubject>(edition: Edition<S>): PageContext<S>[];
export function contextsOf(edition: Edition<SiteSubject>): PageContext[] {
  const pages = pagesOf(edition);
  const around = surroundingsOf(edition, pages);
  const slides = slidesOf(edition, around);
  const anchors = formerAnchorsOf(edition, pages);
  return pages.map((page) => contextOf(edition, page, { around, slides, anchors }));
}

function contextOf(
  edition: Edition<SiteSubject>,
  page: Page,
  { around, slides, anchors }: { around: Around; slides: Slide[]; anchors: FormerAnchors },
): PageContext {
  const { plan, language, languages, isPublished, source } = edition;
  const { pages } = around;
  const { subject, facts } = layoutOf(edition, page.layout);
  const { plan: about, site, interface: ui } = plan;
  const inLanguage = <T>(values: Record<string, T> | undefined) =>
    values?.[language.code] ?? values?.[source.code];
  const mistakes = inLanguage(site.mistakes) ?? inLanguage(site.feedback);
  const homeAddress = inLanguage(site.home?.address);
  return {
    language,
    isPublished,
    languages,
    current: page,
    plan: about,
    ui,
    theme: site.theme,
    period: ui.page.period({ period: (formats) => formats.period(about.period) }),
    periodOver: periodOverOn(edition, facts.setsPeriodApart ?? false),
    copyright: ui.page.copyright({
      city: about.organisation.city,
      year: about.edition.date.slice(0, 4),
    }),
    updated: ui.page.updated({ date: (formats) => formats.day(about.edition.date) }),
    home: site.home && homeAddress ? { name: site.home.name, address: homeAddress } : undefined,
    feedback: inLanguage(site.feedback),
    contact: about.contact,
    mistake:
      mistakes && contactAbout(mistakes, ui.page.mistake_subject({ page: page.title }).plain),
    otherLanguages: site.other_languages ?? [],
    movedItems: anchors.left.get(page.id) ?? [],
    formerIds: anchors.beside,
    logo: ui.page.logo({ city: about.organisation.wordmark }),
    ...navigationOf(edition, pages, page),
    readers: readersOf(edition, around),
    deck: deckAddress(language),
    decks: site.languages
      .filter(({ code }) => languages.some((published) => published.code === code))
      .map((one) => ({
        address: deckAddress(one),
        language: one.code,
        inLanguage: one.in_language,
      })),
    fallbackNotice: fallbackNotice(edition),
    template: pageTemplateOf(page.layout, subject),
    unofficial: unofficialNotice(edition),
    slides: page.layout === "whole-plan" ? slides : [],
    notes: around.notesAbout(page.id),
    linkLists: around.linkListsOn(page),
    view: viewOf(edition, page, around, slides),
  };
}

function periodOverOn({ plan }: Edition, isApart: boolean): PeriodOver | undefined {
  const { plan: about, interface: ui } = plan;
  if (!isPeriodOver(about)) return undefined;
  const words = ui.page.period_over({ period: (formats) => formats.period(about.period) });
  return { words, isApart };
}

/** Whether a page is of the layout; then what it shows is known by its type. */
export const isOfLayout = <
  C extends { current: { layout: string } },
  L extends C["current"]["layout"],
>(
  context: C,
  layout: L,
): context is Extract<C, { current: { layout: L } }> => context.current.layout === layout;

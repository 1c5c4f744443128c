/** The pages of an edition: their titles, addresses, order and neighbours. */
import { asName } from "../language/name-words.ts";
import type { Words } from "../language/words.ts";
import type { PageLayout } from "../plan/schema/site.ts";
import { type Addressed, slugsOf } from "../plan/slugs.ts";
import type { Edition } from "./edition.ts";
import type { Link } from "./link.ts";

export interface Page {
  id: string;
  layout: PageLayout;
  /** Id of the level, principle or audience that the page shows. */
  shows: string | undefined;
  parent: string | undefined;
  menu: "main" | "footer" | "none";
  title: Words;
  /** The title as it stands elsewhere, in windows and link previews. */
  name: Words;
  /** Name in navigation. */
  short: Words;
  lead: Words | undefined;
  description: Words;
  /** Title of the window: page | plan | city. */
  windowTitle: Words;
  /** Absolute within the site, e.g. /fi/rakenteet/. */
  address: string;
}

/** All pages of the edition, in the order of site.yaml. */
export function pagesOf(edition: Edition): Page[] {
  const { plan, source, language } = edition;
  return plan.site.pages.map((entry) => {
    const shows = "shows" in entry ? entry.shows : undefined;
    const title = "title" in entry ? entry.title : titleOfShown(edition, entry.layout, entry.shows);
    const name = asName(title);
    return {
      id: entry.id,
      layout: entry.layout,
      shows,
      parent: entry.parent,
      menu: entry.menu,
      title,
      name,
      short: asName(entry.short ?? nameOfAudience(edition, entry.layout, shows) ?? title),
      lead: "lead" in entry ? entry.lead : undefined,
      description: entry.description,
      windowTitle: windowTitle(edition, entry.layout === "front" ? undefined : name),
      address: addressOfPage(plan.site.pages, entry, language.code, source.code),
    };
  });
}

/** Address of a page in one of the site's languages; servers look for the 404 page under a name of its own. */
export function addressOfPage(
  pages: readonly (Addressed & { layout: PageLayout })[],
  page: Addressed & { layout: PageLayout },
  language: string,
  source: string,
): string {
  if (page.layout === "not-found") return `/${language}/404.html`;
  return `/${[language, ...(slugsOf(pages, page, language, source) ?? [])].join("/")}/`;
}

function titleOfShown(
  { plan }: Edition,
  layout: "level" | "principle" | "audience",
  id: string,
): Words {
  const audience = layout === "audience" && plan.channels?.audiences.find((one) => one.id === id);
  const shown =
    layout === "level"
      ? plan.channels?.levels.find((level) => level.id === id)?.title
      : layout === "principle"
        ? plan.principles?.principles.find((principle) => principle.id === id)?.name
        : audience && plan.interface.audience.i_am({ self: audience.self });
  if (!shown) throw new Error(`The checked plan has no ${layout} "${id}".`);
  return shown;
}

/** Audiences go by their own name in navigation: “Guardians” under the title “I am a guardian”. */
function nameOfAudience(
  { plan }: Edition,
  layout: PageLayout,
  id: string | undefined,
): Words | undefined {
  return layout === "audience"
    ? plan.channels?.audiences.find((audience) => audience.id === id)?.name
    : undefined;
}

function windowTitle({ plan }: Edition, title: Words | undefined): Words {
  const names = { plan: plan.plan.title, city: plan.plan.organisation.city };
  const { page } = plan.interface;
  return title ? page.title({ page: title, ...names }) : page.title_front(names);
}

/** The page's ancestors from the front page down, without the page itself. */
export function ancestorsOf(pages: readonly Page[], page: Page): Page[] {
  const parent = pages.find(({ id }) => id === page.parent);
  return parent ? [...ancestorsOf(pages, parent), parent] : [];
}

/** Pages directly below `page`. */
export const childrenOf = (pages: readonly Page[], page: Page): Page[] =>
  pages.filter(
    ({ parent, menu, layout }) =>
      parent === page.id &&
      layout !== "not-found" &&
      layout !== "search" &&
      (menu !== "footer" || page.menu !== "none"),
  );

/** Pages that nobody reads on to. */
const outsideReading: readonly PageLayout[] = ["front", "not-found", "search"];

/** The pages before and after `page` in reading order; the front page and service pages stand outside it. */
export function neighboursOf(pages: readonly Page[], page: Page): { previous?: Page; next?: Page } {
  const sequence = pages.filter(
    ({ layout, menu }) => menu !== "footer" && !outsideReading.includes(layout),
  );
  const index = sequence.indexOf(page);
  if (index < 0) return {};
  const previous = sequence[index - 1];
  const next = sequence[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The page with the layout, of which a checked plan has exactly one. */
export function pageWith(pages: readonly Page[], layout: PageLayout): Page {
  const page = pages.find((candidate) => candidate.layout === layout);
  if (!page) throw new Error(`The checked plan has no page with the layout "${layout}".`);
  return page;
}

export const linkTo = ({ short, address }: Page): Link => ({ words: short, address });

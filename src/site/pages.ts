/** The pages of an edition: their titles, order and neighbours. */
import { asName } from "../language/name-words.ts";
import type { Words } from "../language/words.ts";
import { type Edition, partOf } from "./edition.ts";
import { layoutOf } from "./layouts.ts";
import { addressOfPage, type Page } from "./page.ts";
import type { SiteSubject } from "./subject.ts";

type Layouts = Pick<Edition<SiteSubject>, "subjects">;

/** All pages of the edition, in the order of site.yaml. */
export function pagesOf(edition: Edition<SiteSubject>): Page[] {
  const { plan, source, language } = edition;
  return plan.site.pages.map((entry) => {
    const shows = "shows" in entry ? entry.shows : undefined;
    const title = "title" in entry ? entry.title : titleOfShown(edition, entry);
    const name = asName(title);
    return {
      id: entry.id,
      layout: entry.layout,
      shows,
      parent: entry.parent,
      menu: entry.menu,
      title,
      name,
      short: asName(entry.short ?? shortOfShown(edition, entry.layout, shows) ?? title),
      lead: "lead" in entry ? entry.lead : undefined,
      description: entry.description ?? descriptionOfShown(edition, entry.layout, shows) ?? title,
      windowTitle: windowTitle(edition, entry.layout === "front" ? undefined : name),
      address: addressOfPage(plan.site.pages, entry, language.code, source.code),
    };
  });
}

function titleOfShown(
  edition: Edition<SiteSubject>,
  { layout, shows }: { layout: string; shows: string },
): Words {
  const { subject, facts } = layoutOf(edition, layout);
  const part = subject && partOf(edition, subject);
  const shown = part && facts.titleOf?.(part, shows, edition);
  if (!shown) throw new Error(`The checked plan has no ${layout} "${shows}".`);
  return shown;
}

/** Some things go by a shorter name in navigation: “Guardians” under the title “I am a guardian”. */
function shortOfShown(
  edition: Edition<SiteSubject>,
  layout: string,
  id: string | undefined,
): Words | undefined {
  const { subject, facts } = layoutOf(edition, layout);
  const part = subject && partOf(edition, subject);
  return part && id !== undefined ? facts.shortOf?.(part, id) : undefined;
}

/** A page that shows one thing may leave its sentence to what it shows. */
function descriptionOfShown(
  edition: Edition<SiteSubject>,
  layout: string,
  id: string | undefined,
): Words | undefined {
  const { subject, facts } = layoutOf(edition, layout);
  const part = subject && partOf(edition, subject);
  return part && id !== undefined ? facts.descriptionOf?.(part, id, edition) : undefined;
}

function windowTitle({ plan }: Edition, title: Words | undefined): Words {
  const names = { plan: plan.plan.title, city: plan.plan.organisation.city };
  const { page } = plan.interface;
  return title ? page.title({ page: title, ...names }) : page.title_front(names);
}

/** Pages directly below `page`. */
export const childrenOf = (edition: Layouts, pages: readonly Page[], page: Page): Page[] =>
  pages.filter(
    ({ parent, menu, layout }) =>
      parent === page.id &&
      !layoutOf(edition, layout).facts.hasNoCard &&
      (menu !== "footer" || page.menu !== "none"),
  );

/** The pages before and after `page` in reading order; the front page and service pages stand outside it. */
export function neighboursOf(
  edition: Layouts,
  pages: readonly Page[],
  page: Page,
): { previous?: Page; next?: Page } {
  const sequence = pages.filter(
    ({ layout, menu }) => menu !== "footer" && !layoutOf(edition, layout).facts.isOutsideReading,
  );
  const index = sequence.indexOf(page);
  if (index < 0) return {};
  const previous = sequence[index - 1];
  const next = sequence[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

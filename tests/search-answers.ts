/** Asks the search of a built site, in a browser, what readers ask, and tells what does not come first. */
import type { Page } from "puppeteer";
import { surroundingsOf } from "../src/site/surroundings.ts";
import { pagesOf } from "../src/site/pages.ts";
import type { Edition } from "../src/site/edition.ts";
import type { SiteSubject } from "../src/site/subject.ts";

/** Ids of what must be among the first results, by question; a page stands as page/<id>. */
export type Queries = Readonly<Record<string, readonly string[]>>;

/** So many results are seen at once. */
const FIRST = 3;

/**
 * The questions that do not lead where they should, each with what came first instead.
 * @param page with the search's page of the edition's language open
 * @throws if a question names something that has no place on the site
 */
export async function misledQueries(
  page: Page,
  edition: Edition<SiteSubject>,
  queries: Queries,
): Promise<string[]> {
  const pages = pagesOf(edition);
  const { places } = surroundingsOf(edition, pages);
  const addressOf = (id: string) => {
    const own = pages.find((one) => `page/${one.id}` === id)?.address;
    const address = own ?? places.get(id)?.address;
    if (address === undefined) throw new Error(`"${id}" has no place on the site.`);
    return address;
  };
  const misled: string[] = [];
  for (const [question, ids] of Object.entries(queries)) {
    const first = (await answersTo(page, question)).slice(0, FIRST);
    const missed = ids.filter((id) => !first.includes(addressOf(id)));
    if (missed.length > 0)
      misled.push(`${question}: ${missed.join(", ")} not in ${first.join(" ")}`);
  }
  return misled;
}

/** Addresses of the results, best first, as the site's root sees them. */
const answersTo = (page: Page, question: string): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const form = document.querySelector("form[data-search]");
    const field = form?.querySelector("input");
    const status = document.querySelector("[data-search-status]");
    if (!(form instanceof HTMLFormElement) || !field || !status)
      throw new Error("The page has no search.");
    field.value = asked;
    form.requestSubmit();
    while (status.textContent === form.dataset.loading) await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll<HTMLAnchorElement>(".results a")]
      .filter((link) => link.checkVisibility())
      .map(({ pathname, hash }) => `${pathname}${hash}`);
  }, question);

/** Checks of landmarks: main, header and footer are there, navs have names, and named regions are few. */
import type { PageCheck } from "../check.ts";
import type { Fault } from "../finding.ts";

/**
 * The most named regions that a page may have. Each one is announced and stands in the list of
 * landmarks; where every section is one, the list says no more than the headings do.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/landmarks/examples/region.html
 */
const MOST_REGIONS = 3;

export const landmarks: PageCheck = {
  asks: "page",
  id: "landmarks",
  title: "Landmarks",
  standard: "WCAG 1.3.1, 2.4.1",
  matters: "people who move by landmarks with a screen reader",
  fix: "Use one main, header and footer for the page, name each nav, and leave sections unnamed.",
  faults: (page) => {
    const { $ } = page;
    const faults: Fault[] = [];
    // A page that leads on at once has nothing but its links.
    const wanted = page.leadsOn ? ["main"] : ["main", "body > header", "body > footer"];
    for (const selector of wanted) {
      const count = $(selector).length;
      if (count !== 1) faults.push({ message: `The page has ${count} of "${selector}", not 1.` });
    }
    const names = new Map<string, number>();
    for (const nav of $("nav").toArray()) {
      const name = nameOf($, $(nav));
      if (name === "") faults.push(page.fault(nav, "The nav has no name."));
      names.set(name, (names.get(name) ?? 0) + 1);
      if (name !== "" && names.get(name) === 2)
        faults.push(page.fault(nav, `Several navs are called "${name}".`));
    }
    const regions = $("section, [role=region]")
      .toArray()
      .filter((element) => nameOf($, $(element)) !== "");
    for (const region of regions.slice(MOST_REGIONS))
      faults.push(
        page.fault(
          region,
          `The page has ${regions.length} named regions, not ${MOST_REGIONS} at most.`,
        ),
      );
    return faults;
  },
};

type Query = import("cheerio").CheerioAPI;

function nameOf($: Query, element: ReturnType<Query>): string {
  const references = (element.attr("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const referred = references.map((id) => $(`[id=${JSON.stringify(id)}]`).text());
  return (referred.join(" ") || (element.attr("aria-label") ?? "")).trim();
}

/** Checks of headings: one h1, and no level left out. */
import type { PageCheck } from "../check.ts";

const matters = "people who move by headings with a screen reader";

export const oneHeading: PageCheck = {
  asks: "page",
  id: "one-h1",
  title: "One main heading",
  standard: "WCAG 1.3.1, 2.4.6",
  matters,
  fix: "Give the page exactly one h1, with the page's name.",
  faults: (page) => {
    const { $ } = page;
    const found = $("h1").toArray();
    if (found.length === 0) return [{ message: "The page has no h1." }];
    return found
      .slice(1)
      .map((element) => page.fault(element, `The page has ${found.length} h1 elements.`));
  },
};

export const headingOrder: PageCheck = {
  asks: "page",
  id: "heading-order",
  title: "Headings do not skip a level",
  standard: "WCAG 1.3.1",
  matters,
  fix: "Use the next lower level; size is the stylesheet's business.",
  faults: (page) => {
    const { $ } = page;
    let before = 0;
    return $("h1, h2, h3, h4, h5, h6")
      .toArray()
      .flatMap((element) => {
        const level = Number(element.tagName.slice(1));
        const skips = before > 0 && level > before + 1;
        const message = `"${$(element).text().trim()}" is an h${level} after an h${before}.`;
        before = level;
        return skips ? [page.fault(element, message)] : [];
      });
  },
};

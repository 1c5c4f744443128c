/** Checks that ids are unique in a page, and titles among the pages of a language. */
import type { EditionCheck, PageCheck } from "../check.ts";
import { pagesOf } from "./pages-of.ts";

export const uniqueIds: PageCheck = {
  asks: "page",
  id: "unique-ids",
  title: "Ids are unique",
  standard: "WCAG 1.3.1, 4.1.2",
  matters: "people who use assistive technology: labels and links lead to the wrong element",
  fix: "Give each element an id of its own.",
  faults: (page) => {
    const { $ } = page;
    const seen = new Set<string>();
    return $("[id]")
      .toArray()
      .flatMap((element) => {
        const id = $(element).attr("id") ?? "";
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [page.fault(element, `The id "${id}" is used again.`)];
      });
  },
};

export const uniqueTitles: EditionCheck = {
  asks: "edition",
  id: "unique-titles",
  title: "Titles tell pages apart",
  standard: "WCAG 2.4.2",
  matters: "people who choose between tabs, bookmarks or search results",
  fix: "Give each page of a language a title of its own in the data.",
  faults: (edition) => {
    const first = new Map<string, string>();
    return pagesOf(edition).flatMap(({ $, about }) => {
      // Nobody chooses a page that leads on at once; several may lead to the same one.
      if (["root", "moved"].includes(about.layout)) return [];
      const title = $("head > title").text().trim();
      if (title === "") return [{ file: about.file, message: "The page has no title." }];
      const key = `${about.language} ${title}`;
      const other = first.get(key);
      first.set(key, other ?? about.file);
      return other === undefined
        ? []
        : [{ file: about.file, message: `The title "${title}" is also that of ${other}.` }];
    });
  },
};

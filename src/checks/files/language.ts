/** Checks of languages: that of the page is said, and every language that is said exists. */
import { isLanguage } from "../../plan/language-code.ts";
import type { PageCheck } from "../check.ts";
import type { Fault } from "../finding.ts";

export const pageLanguage: PageCheck = {
  asks: "page",
  id: "page-language",
  title: "Language and direction of the page",
  standard: "WCAG 3.1.1",
  matters: "people who listen with speech synthesis or read in Braille",
  fix: "Set lang and dir of the html element from the page's language.",
  faults: (page) => {
    const html = page.$("html");
    const lang = html.attr("lang") ?? "";
    const dir = html.attr("dir") ?? "";
    const faults: Fault[] = [];
    if (lang === "") faults.push({ message: "The page does not say its language." });
    else if (page.about.language !== "" && lang !== page.about.language)
      faults.push({
        message: `The page is in "${page.about.language}" and says "${lang}".`,
      });
    if (!["ltr", "rtl"].includes(dir))
      faults.push({ message: `The page's direction is "${dir}", not ltr or rtl.` });
    return faults;
  },
};

export const partLanguage: PageCheck = {
  asks: "page",
  id: "part-language",
  title: "Languages of parts",
  standard: "WCAG 3.1.2",
  matters: "people who listen with speech synthesis or read in Braille",
  fix: "Name an existing language by its BCP 47 tag.",
  faults: (page) => {
    const { $ } = page;
    return $("[lang], [hreflang]")
      .toArray()
      .flatMap((element) =>
        ["lang", "hreflang"].flatMap((name) => {
          const tag = $(element).attr(name);
          if (tag === undefined || isLanguage(tag)) return [];
          if (name === "hreflang" && tag === "x-default") return [];
          return [page.fault(element, `${name}="${tag}" names no language.`)];
        }),
      );
  },
};

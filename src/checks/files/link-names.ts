/** Checks that links of one name lead to one place. */
import type { BuiltPage, PageElement } from "../built-page.ts";
import type { PageCheck } from "../check.ts";
import { resolveTarget } from "./target.ts";

export const linkNames: PageCheck = {
  asks: "page",
  id: "link-names",
  title: "Links of one name lead to one place",
  standard: "WCAG 2.4.4, 2.4.9",
  matters: "people who choose from a list of links with a screen reader, or ask for one by voice",
  fix: "Say in the link's name what tells its place from the other, e.g. the level.",
  faults: (page, edition) => {
    const first = new Map<string, string>();
    return page
      .$("main a[href]")
      .toArray()
      .flatMap((link) => {
        const name = nameOf(page, link);
        const target = targetOf(page.$(link).attr("href") ?? "");
        const known = first.get(name);
        first.set(name, known ?? target);
        // A link without a name is another check's matter.
        return name === "" || known === undefined || known === target
          ? []
          : [page.fault(link, `"${name}" leads to ${target}, and to ${known} as well.`)];
      });

    function targetOf(address: string): string {
      const target = resolveTarget(address, page.about, edition);
      if (target.kind === "file")
        return `${target.file}${new URL(address, "https://x.invalid").search}#${target.fragment}`;
      return target.kind === "outside" ? target.url.href : address;
    }
  },
};

/** What a link is called: its label, else its text and the alternatives of its pictures. */
function nameOf({ $ }: BuiltPage, link: PageElement): string {
  const label = $(link).attr("aria-label");
  const copy = $(link).clone();
  copy.find("[aria-hidden=true]").remove();
  for (const picture of copy.find("img[alt]").toArray())
    $(picture).replaceWith($(picture).attr("alt") ?? "");
  return (label ?? copy.text()).replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();
}

/** Checks that nothing leads readers to a language that is not published. */
import type { EditionCheck } from "../check.ts";
import type { Fault } from "../finding.ts";
import { pagesOf } from "./pages-of.ts";
import { resolveTarget } from "./target.ts";

export const drafts = {
  asks: "edition",
  id: "drafts",
  title: "Drafts of languages are left alone",
  standard: "own rule: readers are led to a translation when the data say so",
  matters: "people who would take half a translation for the plan in their language",
  fix: "Lead to published languages only, and let no search engine keep a page of a draft.",
  faults: (edition) => {
    const codes = edition.manifest.drafts ?? [];
    // An edition of drafts alone leads to itself.
    if (codes.length === 0 || codes.length === edition.manifest.languages.length) return [];
    const isOfDraft = (file: string) => codes.some((code) => file.startsWith(`${code}/`));
    /** Files of drafts that an address in a page or in the sitemap leads to. */
    const draftAt = (address: string, from: { file: string; address: string }) => {
      const target = resolveTarget(address, from, edition);
      return target.kind === "file" && isOfDraft(target.file) ? [target.file] : [];
    };
    return [
      ...pagesOf(edition).flatMap(({ $, about }): Fault[] => {
        const { file } = about;
        if (isOfDraft(file)) {
          const isKept = $("meta[name=robots][content~=noindex]").length === 0;
          return isKept ? [{ file, message: "Search engines may keep this page of a draft." }] : [];
        }

        const found = $("a[href], link[href]")
          .toArray()
          .flatMap((element) => draftAt($(element).attr("href") ?? "", about));
        return [...new Set(found)].map((to) => ({
          file,
          message: `The page leads to a draft: ${to}`,
        }));
      }),
      ...(edition.hashes.has(sitemap)
        ? addressesIn(edition.read(sitemap).toString())
            .flatMap((address) => draftAt(address, { file: sitemap, address: "/sitemap.xml" }))
            .map((to) => ({ file: sitemap, message: `The sitemap lists a page of a draft: ${to}` }))
        : []),
    ];
  },
} satisfies EditionCheck;

const sitemap = "sitemap.xml";

const addressesIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>|href="([^"]*)"/g)].map(
    ([, loc, href]) => loc ?? href ?? "",
  );

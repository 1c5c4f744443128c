/** Checks that pages and their siblings in other languages name each other, and themselves. */
import type { BuiltEdition } from "../built-edition.ts";
import type { BuiltPage } from "../built-page.ts";
import type { EditionCheck } from "../check.ts";
import type { Fault } from "../finding.ts";
import { pagesOf } from "./pages-of.ts";
import { resolveTarget } from "./target.ts";

const matters = "people who come from a search engine, in the language that is theirs";

const isIndexed = ({ about }: BuiltPage) => !["root", "moved", "not-found"].includes(about.layout);

/** Files that the page names as its siblings, by language. */
const alternatesOf = ({ $, about }: BuiltPage, edition: BuiltEdition): [string, string][] =>
  $("link[rel=alternate][hreflang]")
    .toArray()
    .map((element) => {
      const target = resolveTarget($(element).attr("href") ?? "", about, edition);
      return [$(element).attr("hreflang") ?? "", target.kind === "file" ? target.file : ""];
    });

export const hreflang: EditionCheck = {
  asks: "edition",
  id: "hreflang",
  title: "Siblings in other languages name each other",
  standard: "own rule; Google Search Central, localized versions",
  matters,
  fix: "Let each page name all its siblings, itself and the default (x-default).",
  faults: (edition) => {
    // Whole addresses are all that may stand there, and without an origin there are none.
    const { drafts = [], languages, url } = edition.manifest;
    if (languages.length - drafts.length < 2 || url === "") return [];
    // A draft is no sibling to be led to; drafts.ts asks what it says of others.
    const pages = pagesOf(edition).filter(
      (page) => isIndexed(page) && !drafts.includes(page.about.language),
    );
    return pages.flatMap((page): Fault[] => {
      const { id, file } = page.about;
      const named = alternatesOf(page, edition);
      const siblings = pages.filter((other) => other.about.id === id);
      if (siblings.length < 2) return [];
      const missing = siblings.filter(
        ({ about }) => !named.some(([code, to]) => code === about.language && to === about.file),
      );
      const wrong = named.filter(([, to]) => !siblings.some(({ about }) => about.file === to));
      const isDefaultNamed = named.some(([code]) => code === "x-default");
      return [
        ...missing.map(({ about }) => ({
          file,
          message: `The page does not name ${about.file} (${about.language}) as its sibling.`,
        })),
        ...wrong.map(([code]) => ({
          file,
          message: `What the page names for "${code}" is not its sibling.`,
        })),
        ...(isDefaultNamed ? [] : [{ file, message: "The page names no x-default." }]),
      ];
    });
  },
};

export const canonical: EditionCheck = {
  asks: "edition",
  id: "canonical",
  title: "Each page names its one address",
  standard: "RFC 6596",
  matters,
  fix: "Name the page's own address with link rel=canonical.",
  faults: (edition) =>
    pagesOf(edition)
      .filter(isIndexed)
      .flatMap((page): Fault[] => {
        const { $, about } = page;
        const { file } = about;
        const found = $("link[rel=canonical]");
        if (found.length === 0 && edition.manifest.url === "") return [];
        if (found.length !== 1)
          return [{ file, message: `The page names ${found.length} canonical addresses, not 1.` }];
        const address = found.attr("href") ?? "";
        const target = resolveTarget(address, about, edition);
        return target.kind === "file" && target.file === file
          ? []
          : [{ file, message: `The canonical address "${address}" is not the page's own.` }];
      }),
};

/** Checks that every link inside the edition leads to something that is there. */
import type { BuiltEdition } from "../built-edition.ts";
import type { BuiltPage } from "../built-page.ts";
import type { EditionCheck, PageCheck } from "../check.ts";
import type { Fault } from "../finding.ts";
import { pagesOf } from "./pages-of.ts";
import { resolveTarget, type Target } from "./target.ts";

/** Attributes that hold an address, by the elements that carry them. */
const ADDRESSES = [
  ["a[href], area[href], link[href]", "href"],
  ["img[src], script[src], iframe[src], source[src], audio[src], video[src], track[src]", "src"],
  ["form[action]", "action"],
  ["blockquote[cite], q[cite]", "cite"],
] as const;

const addressesIn = ({ $ }: BuiltPage) => [
  ...ADDRESSES.flatMap(([selector, attribute]) =>
    $(selector)
      .toArray()
      .map((element) => ({ element, address: $(element).attr(attribute) ?? "" })),
  ),
  ...$("meta[http-equiv=refresh i]")
    .toArray()
    .map((element) => ({
      element,
      address: ($(element).attr("content") ?? "").replace(/^[^;,]*[;,]\s*url=\s*/i, ""),
    })),
];

const whyBroken = (
  target: Target,
  edition: BuiltEdition,
  anchors: (file: string) => ReadonlySet<string>,
): string | undefined => {
  switch (target.kind) {
    case "outside":
      return undefined;
    case "invalid":
      return "is not an address";
    case "beyond":
      return `leaves the path under which the site is published (${edition.manifest.pathPrefix})`;
    case "file":
      if (!edition.hashes.has(target.file)) return "leads to nothing in the edition";
      if (target.fragment === "" || !target.file.endsWith(".html")) return undefined;
      return anchors(target.file).has(target.fragment)
        ? undefined
        : `leads to ${target.file}, where no element has the id "${target.fragment}"`;
  }
};

/** Ids that a fragment can lead to; `top` always leads to the beginning (HTML, 7.4.6.3). */
const anchorsOf = ({ $ }: BuiltPage): ReadonlySet<string> =>
  new Set([
    "top",
    ...$("[id]")
      .toArray()
      .map((element) => $(element).attr("id") ?? ""),
  ]);

export const links: EditionCheck = {
  asks: "edition",
  id: "links",
  title: "Links lead somewhere",
  standard: "WCAG 2.4.4",
  matters: "everyone who follows a link",
  fix: "Correct the address in the template or in the data, or publish what it leads to.",
  faults: (edition) => {
    const pages = pagesOf(edition);
    const anchors = new Map(pages.map((page) => [page.about.file, anchorsOf(page)]));
    const anchorsIn = (file: string) => anchors.get(file) ?? new Set<string>();
    const inPages = pages.flatMap((page) =>
      addressesIn(page).flatMap(({ element, address }): Fault[] => {
        const why = whyBroken(resolveTarget(address, page.about, edition), edition, anchorsIn);
        return why === undefined
          ? []
          : [page.fault(element, `The address "${address}" ${why}.`, { file: page.about.file })];
      }),
    );
    return [...inPages, ...faultsInFiles(edition, anchorsIn)];
  },
};

/** The addresses of sitemap.xml, robots.txt and of the JSON files' schemas. */
function faultsInFiles(
  edition: BuiltEdition,
  anchors: (file: string) => ReadonlySet<string>,
): Fault[] {
  const patterns: [RegExp, RegExp][] = [
    [/(^|\/)sitemap\.xml$/, /(?:<loc>|href=")([^<"]+)/g],
    [/(^|\/)robots\.txt$/, /^Sitemap: (\S+)$/gm],
    [/\.json$/, /"\$schema": "([^"]+)"/g],
  ];
  return [...edition.hashes.keys()].flatMap((file) => {
    const pattern = patterns.find(([name]) => name.test(file))?.[1];
    if (!pattern) return [];
    return [...edition.read(file).toString().matchAll(pattern)].flatMap(([, address = ""]) => {
      const target = resolveTarget(address, { file, address: `/${file}` }, edition);
      const why = whyBroken(target, edition, anchors);
      return why === undefined ? [] : [{ file, message: `The address "${address}" ${why}.` }];
    });
  });
}

export const relativeLinks: PageCheck = {
  asks: "page",
  id: "relative-links",
  title: "Links inside the edition are relative",
  standard: "own rule: the edition works under any path and from a folder",
  matters: "everyone who reads the edition under a path of the city's site, or from a disk",
  fix: "Write the address relative to the page.",
  faults: (page) => {
    // A page for addresses that are not there cannot know where it will be shown.
    if (page.about.layout === "not-found") return [];
    const { $ } = page;
    return addressesIn(page)
      .filter(({ element }) => !$(element).is("link[rel=canonical], link[rel=alternate]"))
      .filter(({ address }) => address.startsWith("/"))
      .map(({ element, address }) =>
        page.fault(element, `The address "${address}" begins at the host's root.`),
      );
  },
};

/** Checks that what other sites and programs read of the edition names whole addresses. */
import type { BuiltPage } from "../built-page.ts";
import type { EditionCheck } from "../check.ts";
import type { Fault } from "../finding.ts";
import { pagesOf } from "./pages-of.ts";

/** Elements that have a whole address or are left out, and the attribute that holds it. */
const IN_PAGES = [
  ["link[rel=canonical], link[rel=alternate][hreflang]", "href"],
  ["meta[property='og:url'], meta[property='og:image'], meta[property='og:image:url']", "content"],
  ["meta[property='og:image:secure_url'], meta[name='twitter:image']", "content"],
] as const;

/** Properties of schema.org whose value is an address. */
const IN_DATA = new Set(["@id", "url", "item", "contentUrl", "sameAs", "image", "logo"]);

/** Files that other programs read, and their addresses. */
const IN_FILES: readonly (readonly [file: RegExp, address: RegExp])[] = [
  [/(^|\/)sitemap[^/]*\.xml$/, /(?:<loc>|href=")([^<"]*)/g],
  [/(^|\/)robots\.txt$/, /^Sitemap:[ \t]*(.*)$/gim],
  [/\.json$/, /"\$(?:schema|id)": "([^"]*)"/g],
];

const isAbsolute = (address: string): boolean => /^https?:\/\/[^/]/.test(address);

/** Addresses in JSON-LD, however deep. */
function addressesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(addressesIn);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    IN_DATA.has(name) && typeof value === "string" ? [value] : addressesIn(value),
  );
}

function inMarkup(page: BuiltPage): Fault[] {
  const { $, about } = page;
  const elements = IN_PAGES.flatMap(([selector, attribute]) =>
    $(selector)
      .toArray()
      .map((element) => ({ element, address: $(element).attr(attribute) ?? "" })),
  );
  const data = $("script[type='application/ld+json']")
    .toArray()
    .flatMap((element) =>
      addressesIn(JSON.parse($(element).text())).map((address) => ({ element, address })),
    );
  return [...elements, ...data]
    .filter(({ address }) => !isAbsolute(address))
    .map(({ element, address }) =>
      page.fault(element, `"${address}" is not a whole address.`, { file: about.file }),
    );
}

export const absoluteAddresses: EditionCheck = {
  asks: "edition",
  id: "absolute-addresses",
  title: "What other sites read names whole addresses",
  standard: "RFC 6596; sitemaps.org; RFC 9309; ogp.me; JSON Schema 2020-12, 8.2.1",
  matters: "people who come from a search engine or a shared link",
  fix: "Build with --url, or leave the address out where the site's origin is not known.",
  faults: (edition) => [
    ...pagesOf(edition).flatMap(inMarkup),
    ...[...edition.hashes.keys()].flatMap((file) => {
      const pattern = IN_FILES.find(([name]) => name.test(file))?.[1];
      if (!pattern) return [];
      return [...edition.read(file).toString().matchAll(pattern)]
        .filter(([, address = ""]) => !isAbsolute(address.trim()))
        .map(([, address]) => ({ file, message: `"${address}" is not a whole address.` }));
    }),
  ],
};

/** Addresses of the published site as search engines and other languages' pages need them. */

/** Where the site is published. */
export interface Publication {
  /** Origin of the public site, e.g. https://www.hel.fi; empty while it is not known. */
  url: string;
  /** Path under which the site lies, with a slash at both ends. */
  pathPrefix: string;
  /** Links to a folder name its index.html, for an edition that is opened from a disk. */
  fileLinks?: boolean;
}

/**
 * Makes the public address of what lies at an address within the site; undefined while the site's
 * origin is not known. What must be a whole address (RFC 6596, sitemaps.org, ogp.me, schema.org) is
 * left out then, for a path would be a wrong one.
 * @example absoluteIn({ url: "https://www.hel.fi", pathPrefix: "/plan/" })?.("/fi/") // → "https://www.hel.fi/plan/fi/"
 */
export function absoluteIn({
  url,
  pathPrefix,
}: Publication): ((address: string) => string) | undefined {
  if (url === "") return undefined;
  return (address) => new URL(`${pathPrefix}${address.replace(/^\//, "")}`, url).href;
}

/**
 * The address that a printed page says of itself: whole where the site's origin is known, else its path.
 * @example addressOnPaper({ url: "", pathPrefix: "/plan/" }, "/fi/") // → "/plan/fi/"
 */
export const addressOnPaper = (publication: Publication, address: string): string =>
  absoluteIn(publication)?.(address) ?? `${publication.pathPrefix}${address.replace(/^\//, "")}`;

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
 * The public address of a page; without `url` the path alone, which browsers resolve themselves.
 * @example absoluteAddress("/fi/", { url: "https://www.hel.fi", pathPrefix: "/plan/" }) // → "https://www.hel.fi/plan/fi/"
 */
export function absoluteAddress(address: string, { url, pathPrefix }: Publication): string {
  const path = `${pathPrefix}${address.replace(/^\//, "")}`;
  return url === "" ? path : new URL(path, url).href;
}

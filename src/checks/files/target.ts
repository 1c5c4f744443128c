/** Where an address leads: to a file of the edition, out of it, or nowhere. */
import type { BuiltEdition } from "../built-edition.ts";

export type Target =
  | { kind: "file"; file: string; fragment: string }
  | { kind: "outside"; url: URL }
  /** On our host, yet not under our path. */
  | { kind: "beyond" }
  | { kind: "invalid" };

/** Stands for the public origin while it is not known (RFC 2606, 2). */
const UNKNOWN_ORIGIN = "https://edition.invalid";

/**
 * Resolves an address that stands in a file.
 * @example resolveTarget("../#a", { address: "/fi/b/" }, edition) // → { kind: "file", file: "fi/index.html", fragment: "a" }
 */
export function resolveTarget(
  address: string,
  from: { file: string; address: string },
  { manifest }: BuiltEdition,
): Target {
  const base = publicAddress(from.address, manifest);
  if (!URL.canParse(address, base)) return { kind: "invalid" };
  const url = new URL(address, base);
  if (url.origin !== base.origin) return { kind: "outside", url };
  if (!url.pathname.startsWith(manifest.pathPrefix)) {
    // Whoever writes the host out means another site on it, e.g. the one above ours.
    return URL.canParse(address) ? { kind: "outside", url } : { kind: "beyond" };
  }
  const path = decodeURIComponent(url.pathname.slice(manifest.pathPrefix.length));
  return {
    kind: "file",
    file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** The public address of a page. */
export const publicAddress = (
  address: string,
  { url, pathPrefix }: { url: string; pathPrefix: string },
): URL => new URL(`${pathPrefix}${address.slice(1)}`, url || UNKNOWN_ORIGIN);

/** Addresses inside the site, and how one page links to another wherever the site is put. */
import type { Words } from "../language/words.ts";

/** A link inside the site: `address` is absolute within the site, e.g. /fi/rakenteet/#committee. */
export interface Link {
  words: Words;
  address: string;
}

/**
 * The way from one page to another, relative, so that the site works under any path and from a disk.
 * @example relativeAddress("/fi/kanavat/", "/fi/rakenteet/#committee") // → "../rakenteet/#committee"
 * @example relativeAddress("/fi/", "/fi/") // → "./"
 */
export function relativeAddress(from: string, to: string): string {
  const [path = "", fragment] = to.split("#", 2);
  if (fragment !== undefined && path === from) return `#${fragment}`;
  const here = from.split("/").slice(0, -1);
  const there = path.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared++;
  const way = [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/") || "./";
  return fragment === undefined ? way : `${way}#${fragment}`;
}

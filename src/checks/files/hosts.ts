/** Checks that nothing is fetched from another host. */
import type { EditionCheck } from "../check.ts";
import type { Fault } from "../finding.ts";
import { pagesOf } from "./pages-of.ts";
import { resolveTarget } from "./target.ts";

/** Elements that make a browser fetch something. */
const FETCHED = [
  ["[src]", "src"],
  ["[srcset]", "srcset"],
  ["[poster]", "poster"],
  ["object[data]", "data"],
  [
    "link:is([rel~=stylesheet], [rel~=preload], [rel~=modulepreload], [rel~=prefetch], [rel~=preconnect], [rel~=dns-prefetch], [rel~=icon], [rel~=apple-touch-icon], [rel~=mask-icon], [rel~=manifest])",
    "href",
  ],
  ["svg use[href], svg image[href]", "href"],
] as const;

const addressesInStyle = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, inUrl, imported]) => inUrl ?? imported ?? "",
  );

export const ownHost: EditionCheck = {
  asks: "edition",
  id: "own-host",
  title: "Nothing comes from another host",
  standard: "own rule; GDPR, article 25",
  matters: "everyone: another host learns who reads the page, and the page waits for it",
  fix: "Publish the file with the edition.",
  faults: (edition) => {
    const isOutside = (address: string, from: { file: string; address: string }) =>
      !address.startsWith("data:") && resolveTarget(address, from, edition).kind === "outside";
    const inPages = pagesOf(edition).flatMap((page): Fault[] => {
      const { $, about } = page;
      const fetched = FETCHED.flatMap(([selector, attribute]) =>
        $(selector)
          .toArray()
          .flatMap((element) =>
            ($(element).attr(attribute) ?? "")
              .split(attribute === "srcset" ? /\s*,\s*/ : /$^/)
              .map((address) => ({ element, address: address.split(/\s/)[0] ?? "" })),
          ),
      );
      const styled = $("style, [style]")
        .toArray()
        .flatMap((element) =>
          addressesInStyle(`${$(element).text()} ${$(element).attr("style") ?? ""}`).map(
            (address) => ({ element, address }),
          ),
        );
      return [...fetched, ...styled]
        .filter(({ address }) => isOutside(address, about))
        .map(({ element, address }) =>
          page.fault(element, `"${address}" is fetched from another host.`, { file: about.file }),
        );
    });
    const inStyles = [...edition.hashes.keys()]
      .filter((file) => file.endsWith(".css"))
      .flatMap((file) =>
        addressesInStyle(edition.read(file).toString())
          .filter((address) => isOutside(address, { file, address: `/${file}` }))
          .map((address) => ({ file, message: `"${address}" is fetched from another host.` })),
      );
    return [...inPages, ...inStyles];
  },
};

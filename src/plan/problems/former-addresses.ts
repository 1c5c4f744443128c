/** Checks earlier addresses of pages: none is in use, none is two pages', none is kept for files. */
import { type FormerlyAddressed, writtenAddresses } from "../former-addresses.ts";
import { slugsOf } from "../slugs.ts";
import type { Told } from "./page-tree.ts";

/** First parts of addresses under which the edition has files of its own, or the preview its pages. */
const reserved = ["assets", "preview", "_components", "_preview"];

/**
 * `wrong-former`, `former-in-use` and `duplicate-former`, in the language in which they are written.
 * @param pages those whose addresses are known
 * @param codes of the languages, the plan's own first
 */
export function formerAddressProblems(
  pages: readonly (FormerlyAddressed & { index: number })[],
  codes: readonly string[],
  told: Told,
): ReturnType<Told>[] {
  const [source = ""] = codes;
  const present = new Map<string, FormerlyAddressed>(
    codes.flatMap((code) =>
      pages.map((page) => {
        const slugs = slugsOf(pages, page, code, source) ?? [];
        return [`/${[code, ...slugs].join("/")}/`, page] as const;
      }),
    ),
  );
  const taken = new Map<string, FormerlyAddressed>();
  return codes.flatMap((code) =>
    pages
      .filter(({ former }) => former?.[code] !== undefined)
      .flatMap((page) => {
        if (page.layout === "not-found")
          return told(
            ["pages", page.index, "former"],
            "wrong-former",
            `"${page.id}" is shown wherever nothing is found: no address leads on to it.`,
            "Remove former.",
          );
        return writtenAddresses(pages, page, code, source).flatMap(({ address, index }) => {
          const at = ["pages", page.index, "former", code, index];
          const name = `The earlier address ${address} of "${page.id}"`;
          const now = present.get(address);
          const other = taken.get(address);
          taken.set(address, page);
          if (reserved.some((folder) => address.startsWith(`/${folder}/`)))
            return told(at, "wrong-former", `${name} is kept for files of the site.`, "Remove it.");
          if (now)
            return told(
              at,
              "former-in-use",
              `${name} is the present one of "${now.id}".`,
              "Remove it: an address leads to one page.",
            );
          if (other)
            return told(
              at,
              "duplicate-former",
              other.id === page.id
                ? `${name} stands here twice.`
                : `${name} is also one of "${other.id}".`,
              "Keep it once: an address leads to one page.",
            );
          return [];
        });
      }),
  );
}

/** Whether an edition has a search, and where its script lies. */
import type { PageContext } from "../../site/context.ts";
import type { BuildOptions } from "../options.ts";

/** Address of the script that searches, within the site; the index lies beside it. */
export const searchScript = "/pagefind/pagefind.js";

/** Whether the edition has a search: a page for it, an index, and a server from which to load it. */
export const hasSearch = (
  all: readonly PageContext[],
  { search = false, fileLinks = false }: Partial<Pick<BuildOptions, "search" | "fileLinks">>,
): boolean => search && !fileLinks && all.some((context) => context.search !== undefined);

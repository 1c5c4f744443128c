/** Whether an edition has a search, and where what it goes through lies. */
import type { PageContext } from "../../site/context.ts";
import type { BuildOptions } from "../options.ts";

/** Address of what the search of a language goes through. @example searchIndexAddress("fi") // → "/fi/search.json" */
export const searchIndexAddress = (language: string): string => `/${language}/search.json`;

/** Whether the edition has a search: a page for it, an index, and a server from which to load it. */
export const hasSearch = (
  all: readonly PageContext[],
  { search = false, fileLinks = false }: Partial<Pick<BuildOptions, "search" | "fileLinks">>,
): boolean => search && !fileLinks && all.some((context) => context.search !== undefined);

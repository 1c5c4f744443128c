/** What a build can be told. */

export interface BuildOptions {
  /** Folder of the plan's data files. */
  data: string;
  /** Folder of the edition. */
  out: string;
  /** Origin of the public site, e.g. https://www.hel.fi; empty while it is not known. */
  url: string;
  /** Path under which the site lies, with a slash at both ends. */
  pathPrefix: string;
  /** Folder with the city's own logo and fonts. */
  brand: string | undefined;
  /** Whether to print the decks. */
  pdf: boolean;
  /** Whether to make the index of the search. */
  search: boolean;
  /** Links name index.html, for an edition that is opened from a disk. */
  fileLinks?: boolean;
  /** Origins of the sites that may show pages in a frame; none if left out. */
  embedIn?: readonly string[];
  /** Id of the only page to write again. */
  only: string | undefined;
  /** Codes of the languages to publish; all of them if left out. */
  languages: readonly string[] | undefined;
}

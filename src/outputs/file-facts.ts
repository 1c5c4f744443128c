/** Facts about finished files that pages tell, by address within the site. */

export interface FactsOfFile {
  bytes: number;
  sha256: string;
  /** Of a document that has pages. */
  pages?: number;
}

export type FileFacts = ReadonlyMap<string, FactsOfFile>;

/** Address of the list of checksums, in the form of `sha256sum`. */
export const checksums = "/checksums.txt";

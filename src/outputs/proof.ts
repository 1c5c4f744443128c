/** What an output proves of its finished files, as `npm run check` asks and tells it. */
import type { Browser } from "puppeteer";
import type { DocumentFile } from "./document-file.ts";

/** What is said of a proof wherever one of its faults is told. */
export interface Proof {
  /** kebab-case; exceptions and fixtures name it. */
  id: string;
  title: string;
  /** The criterion, clause or rule of ours. */
  standard: string;
  /** For whom it matters. */
  matters: string;
  /** How to mend a fault, unless the fault says it better. */
  fix: string;
  /** Paths of the files that it is about; none where the edition was built without them. */
  files(edition: FinishedEdition): readonly string[];
  /** @param origin serves the edition to the browser */
  faults(edition: FinishedEdition, browser: Browser, origin: string): Promise<ProofFault[]>;
}

/** The finished edition as a proof sees it. */
export interface FinishedEdition {
  manifest: {
    languages: readonly string[];
    pages: readonly { layout: string; language: string; address: string; file: string }[];
    documents: readonly DocumentFile[];
  };
  /** SHA-256 of each file, by its path within the edition. */
  hashes: ReadonlyMap<string, string>;
  read(file: string): Buffer;
}

export interface ProofFault {
  /** Path within the edition. */
  file: string;
  message: string;
  rule?: string;
  fix?: string;
}

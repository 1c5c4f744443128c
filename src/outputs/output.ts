/** The door of an output: what is made of editions, and how it is proved. All that others know of one. */
import type { Browser } from "puppeteer";
import type { z } from "zod";
import type { Problem } from "../plan/problem.ts";
import type { PageContext } from "../site/context.ts";
import type { DocumentFile } from "./document-file.ts";
import type { Drawings } from "./drawings.ts";
import type { Editions } from "./editions.ts";
import type { FileFacts } from "./file-facts.ts";
import type { Offer } from "./offer.ts";
import type { BuildOptions } from "./options.ts";
import type { Proof } from "./proof.ts";

export interface Output {
  /** kebab-case; also the name of its folder. */
  id: string;
  /** What takes time under these options, in order, for whoever shows progress. */
  steps(options: BuildOptions): readonly OutputStep[];
  /** The pages that it is made from, which are written before it. */
  reads(all: readonly PageContext[]): readonly PageContext[];
  /** Makes its files. With problems nothing is published. */
  make(work: Work): Promise<Made>;
  /**
   * What would keep it from being published, as far as it can be found without making its files: for
   * whoever edits. The pages that it reads are there.
   */
  inspect?(work: Work, browser: Browser): Promise<readonly Problem[]>;
  /**
   * Has its own pages tell what the files of all outputs are, once these are made.
   * @param files their sizes and checksums
   * @param contexts the pages that may be written again for it
   */
  finish?(work: Work, files: FileFacts, contexts: readonly PageContext[]): Promise<void>;
  /** Addresses of its files whose checksums readers are told, whether they are made or not. */
  documents(all: readonly PageContext[]): readonly string[];
  /** What readers of a page may download, in the words of its language. */
  offers(context: PageContext, options: Pick<BuildOptions, "pdf">): readonly Offer[];
  /** What edition.json tells of it besides its files. */
  listing: Listing;
  /**
   * In what the edition in place was built otherwise: options that would build this one alike.
   * @example ["with --no-pdf"]
   */
  differences?(
    options: BuildOptions,
    all: readonly PageContext[],
    present: PresentEdition,
  ): readonly string[];
  /** What `npm run check` proves of its files besides what it asks of every edition and page. */
  prove?: Proof;
}

export interface OutputStep {
  id: string;
  /** For whoever waits, e.g. “Print the decks”. */
  title: string;
}

/** What an output is made from, and where. */
export interface Work {
  /** The folder that the edition grows in. */
  folder: string;
  editions: Editions;
  /** Contexts of the whole site, by which pages find each other. */
  all: readonly PageContext[];
  /** Those whose pages are written. */
  contexts: readonly PageContext[];
  options: BuildOptions;
  /** The edition that a page is written again into, whose files lie in the folder; undefined for a whole one. */
  present: PresentEdition | undefined;
  /** All that readers may download, of all outputs. */
  offers(context: PageContext): readonly Offer[];
  /** What is to be drawn by whichever output opens a browser first. */
  drawings: Drawings;
  /** Called with the id of each step of `steps` as it begins. */
  onStep(id: string): void;
}

/** An edition that is there already, by its own list. */
export interface PresentEdition {
  documents: readonly DocumentFile[];
  files: readonly { file: string }[];
  moved: readonly { file: string }[];
  fileLinks?: true | undefined;
}

export type Made =
  | {
      ok: true;
      /** Its documents; left out where those of the present edition stay. */
      documents?: readonly Omit<DocumentFile, "output">[];
      /** The browser that printed, where it is not the embedded one, e.g. Chrome 153.0.8010.4. */
      printedBy?: string | undefined;
    }
  /** What keeps it from being published, where in the data an editor can mend it. */
  | { ok: false; problems: readonly Problem[] };

/** What edition.json tells of an output. */
export interface Listing {
  /** Key of the list of its documents; left out where they are listed among the files alone. */
  documents?: string;
  /** What else is told, by key. */
  tells?: Readonly<Record<string, Telling>>;
}

export interface Telling {
  schema: z.ZodType;
  of(all: readonly PageContext[]): unknown;
}

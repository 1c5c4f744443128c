/** What a check is: what it proves, for whom, and how it asks. */
import type { Proof } from "../outputs/proof.ts";
import type { View } from "./browser/views.ts";
import type { Visit } from "./browser/visit.ts";
import type { BuiltEdition } from "./built-edition.ts";
import type { BuiltPage } from "./built-page.ts";
import type { Fault } from "./finding.ts";

/** What is said of a check wherever one of its findings is told. */
export interface About {
  /** kebab-case; exceptions and fixtures name it. */
  id: string;
  title: string;
  /** The criterion, clause or rule of ours that it proves. */
  standard: string;
  /** For whom it matters. */
  matters: string;
  /** How to mend a fault, unless the fault says it better. */
  fix: string;
  /** Only reported: publishing does not depend on it. */
  advice?: true;
}

/** Asks about the edition as a whole: relations between its files. */
export interface EditionCheck extends About {
  asks: "edition";
  faults(edition: BuiltEdition): Fault[] | Promise<Fault[]>;
}

/** Asks about one page's file, without a browser. */
export interface PageCheck extends About {
  asks: "page";
  faults(page: BuiltPage, edition: BuiltEdition): Fault[] | Promise<Fault[]>;
}

/** Asks a page that is open in a browser, in some of the views. */
export interface VisitCheck extends About {
  asks: "visit";
  /** Ids of the views in which it asks. */
  views: readonly View["id"][];
  faults(visit: Visit, view: View): Promise<Fault[]>;
}

/** Asks about the files of an output, as the output itself proves them. */
export interface OutputCheck extends About, Proof {
  asks: "output";
  /** Id of the output. */
  output: string;
}

export type Check = EditionCheck | PageCheck | VisitCheck | OutputCheck;

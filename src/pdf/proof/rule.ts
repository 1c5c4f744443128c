/** One rule for finished PDFs. */

import type { Expectation } from "./finding.ts";
import type { OpenedPdf } from "./opened-pdf.ts";

/** A condition; what kinds of documents expect besides is theirs to say. `faults` says in one line each where it is not met. */
export interface Rule<Expected extends Expectation = Expectation> {
  /** @example 'pdf-list' */
  id: string;
  faults(opened: OpenedPdf, expected: Expected): string[];
}

/** `message` if `holds` is false. */
export const unless = (holds: boolean, message: string): string[] => (holds ? [] : [message]);

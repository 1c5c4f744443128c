/** Proves on a deck's finished PDF what any document must be, and that its pages are the slides. */

import { checkPdf, PDF_RULES } from "../../pdf/proof/check-pdf.ts";
import type { Finding } from "../../pdf/proof/finding.ts";
import type { Rule } from "../../pdf/proof/rule.ts";
import { type ExpectedDeck, slideRules } from "./slide-rules.ts";

/** Every rule, in the order in which findings are told. */
export const DECK_RULES: readonly Rule<ExpectedDeck>[] = [...PDF_RULES, ...slideRules];

/** @example (await checkDeck(bytes, expected)).length // → 0 when the file may be published */
export const checkDeck = (bytes: Uint8Array, expected: ExpectedDeck): Promise<Finding[]> =>
  checkPdf(bytes, expected, DECK_RULES);

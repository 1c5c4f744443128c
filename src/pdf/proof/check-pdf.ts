/** Proves on a finished PDF that it meets the conditions of PDF/UA-1 that ours can break. */

import type { Expectation, Finding } from "./finding.ts";
import { type OpenedPdf, openPdf } from "./opened-pdf.ts";
import type { Rule } from "./rule.ts";
import { fontRules } from "./rules/fonts.ts";
import { headingRules } from "./rules/headings.ts";
import { illustrationRules } from "./rules/illustrations.ts";
import { languageRules } from "./rules/language.ts";
import { linkRules } from "./rules/links.ts";
import { listRules } from "./rules/lists.ts";
import { metadataRules } from "./rules/metadata.ts";
import { paintingRules } from "./rules/painting.ts";
import { slideRules } from "../../outputs/deck/slide-rules.ts";
import { tableRules } from "./rules/tables.ts";
import { treeRules } from "./rules/tree.ts";

/** Every rule, in the order in which findings are told. */
export const PDF_RULES: readonly Rule[] = [
  ...metadataRules,
  ...languageRules,
  ...paintingRules,
  ...treeRules,
  ...headingRules,
  ...listRules,
  ...tableRules,
  ...illustrationRules,
  ...linkRules,
  ...fontRules,
  ...slideRules,
];

/**
 * Checks a finished file against all rules. A file that cannot be read is a finding, too.
 *
 * @example (await checkPdf(bytes, expected)).length // → 0 when the file may be published
 */
export async function checkPdf(bytes: Uint8Array, expected: Expectation): Promise<Finding[]> {
  let opened: OpenedPdf;
  try {
    opened = await openPdf(bytes);
  } catch (error) {
    const message = `The file cannot be read: ${error instanceof Error ? error.message : error}`;
    return [{ rule: "pdf-readable", message }];
  }
  return PDF_RULES.flatMap(({ id, faults }) =>
    faults(opened, expected).map((message) => ({ rule: id, message })),
  );
}

/** Proves on a finished PDF that it meets the conditions of PDF/UA-1 and PDF/A-2a that ours can break. */

import type { Expectation, Finding } from "./finding.ts";
import { type OpenedPdf, openPdf } from "./opened-pdf.ts";
import type { Rule } from "./rule.ts";
import { actionRules } from "./rules/actions.ts";
import { archiveRules } from "./rules/archive.ts";
import { colourRules } from "./rules/colours.ts";
import { directionRules } from "./rules/direction.ts";
import { fontRules } from "./rules/fonts.ts";
import { headingRules } from "./rules/headings.ts";
import { illustrationRules } from "./rules/illustrations.ts";
import { languageRules } from "./rules/language.ts";
import { limitRules } from "./rules/limits.ts";
import { linkRules } from "./rules/links.ts";
import { listRules } from "./rules/lists.ts";
import { metadataRules } from "./rules/metadata.ts";
import { paintingRules } from "./rules/painting.ts";
import { tableRules } from "./rules/tables.ts";
import { treeRules } from "./rules/tree.ts";

/** The rules for any document, in the order in which findings are told. */
export const PDF_RULES: readonly Rule[] = [
  ...metadataRules,
  ...archiveRules,
  ...languageRules,
  ...directionRules,
  ...paintingRules,
  ...treeRules,
  ...headingRules,
  ...listRules,
  ...tableRules,
  ...illustrationRules,
  ...linkRules,
  ...fontRules,
  ...colourRules,
  ...actionRules,
  ...limitRules,
];

/**
 * Checks a finished file against all rules. A file that cannot be read is a finding, too.
 *
 * @param rules those for any document, and those for its kind
 * @example (await checkPdf(bytes, expected)).length // → 0 when the file may be published
 */
export async function checkPdf<Expected extends Expectation>(
  bytes: Uint8Array,
  expected: Expected,
  rules: readonly Rule<Expected>[] = PDF_RULES,
): Promise<Finding[]> {
  let opened: OpenedPdf;
  try {
    opened = await openPdf(bytes);
  } catch (error) {
    const message = `The file cannot be read: ${error instanceof Error ? error.message : error}`;
    return [{ rule: "pdf-readable", message }];
  }
  return rules.flatMap(({ id, faults }) =>
    faults(opened, expected).map((message) => ({ rule: id, message })),
  );
}

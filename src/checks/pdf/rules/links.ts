/** Rules: links are tagged, named and lead somewhere (ISO 14289-1, 7.18). */

import { leadsNowhere } from "../../../pdf/document/annotations.ts";
import { PDFDict, PDFName } from "../../../pdf/pdf-lib.ts";
import { listIn, name, stringIn } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** Addresses that a reader of the file can follow; not those of the machine that printed it. */
const PUBLIC = /^(https?:\/\/(?!localhost|127\.|\[::1\])|mailto:|tel:)/;

export const linkRules: Rule[] = [
  {
    id: "pdf-link",
    faults: ({ annotations, tagged }) => {
      const inLinks = new Set(
        tagged
          .filter(({ dict }) => dict.lookup(name("S")) === name("Link"))
          .flatMap((link) => link.annotations),
      );
      return annotations.flatMap(({ ref, page }) =>
        unless(inLinks.has(`${ref}`), `A link on page ${page} is not in a Link tag`),
      );
    },
  },
  {
    id: "pdf-link-name",
    faults: ({ annotations }) =>
      annotations.flatMap(({ dict, page }) =>
        unless(Boolean(stringIn(dict, "Contents")?.trim()), `A link on page ${page} has no name`),
      ),
  },
  {
    id: "pdf-link-target",
    faults: ({ annotations, pdf }) =>
      annotations.flatMap(({ dict, page }) => {
        if (leadsNowhere(dict, pdf))
          return [`A link on page ${page} leads to no place in the file`];
        const action = dict.lookupMaybe(name("A"), PDFDict);
        const address = stringIn(action, "URI");
        if (address === undefined && (dict.has(name("Dest")) || action?.has(name("D")))) return [];
        const to = address ?? "nowhere";
        return unless(PUBLIC.test(to), `A link on page ${page} leads to ${to}`);
      }),
  },
  {
    id: "pdf-tab-order",
    faults: ({ pdf }) =>
      pdf.getPages().flatMap(({ node }, index) => {
        const byStructure = node.lookup(name("Tabs")) === PDFName.of("S");
        const has = listIn(node, "Annots").length > 0;
        return unless(!has || byStructure, `Page ${index + 1} does not tab in reading order`);
      }),
  },
];

/** Rules: links are tagged, named and lead somewhere (ISO 14289-1, 7.18). */

import { leadsNowhere } from "../../document/annotations.ts";
import { PDFArray, PDFDict, PDFName, PDFNumber } from "../../pdf-lib.ts";
import { listIn, name, stringIn } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** Addresses that a reader of the file can follow; not those of the machine that printed it. */
const PUBLIC = /^(https?:\/\/(?!localhost|127\.|\[::1\])|mailto:|tel:)/;

/** Numbers of an array; `NaN` for what is none. */
function numbersIn(dict: PDFDict, key: string): number[] {
  const array = dict.lookup(name(key));
  if (!(array instanceof PDFArray)) return [];
  return array
    .asArray()
    .map((value) => (value instanceof PDFNumber ? value.asNumber() : Number.NaN));
}

/** Whether quadrilaterals lie within the rectangle around them; readers of PDF pass over others. */
function hasSoundArea(annotation: PDFDict): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(annotation, "Rect");
  const corners = numbersIn(annotation, "QuadPoints");
  return (
    corners.length > 0 &&
    corners.length % 8 === 0 &&
    corners.every((value, index) =>
      index % 2 === 0 ? left <= value && value <= right : bottom <= value && value <= top,
    )
  );
}

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
    id: "pdf-link-stops",
    faults: ({ annotations, tagged }) => {
      const pageOf = new Map(annotations.map(({ ref, page }) => [`${ref}`, page]));
      return tagged.flatMap(({ annotations: own }) =>
        [...Map.groupBy(own, (ref) => pageOf.get(ref))].flatMap(([page, stops]) =>
          unless(stops.length < 2, `A link on page ${page} is ${stops.length} tab stops`),
        ),
      );
    },
  },
  {
    id: "pdf-link-area",
    faults: ({ annotations }) =>
      annotations.flatMap(({ dict, page }) =>
        unless(
          !dict.has(name("QuadPoints")) || hasSoundArea(dict),
          `The lines of a link on page ${page} do not lie within its rectangle`,
        ),
      ),
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

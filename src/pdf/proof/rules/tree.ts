/** Rules: the structure tree holds together (ISO 32000-1, 14.7). */

import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from "../../pdf-lib.ts";
import { name, type OpenedPdf } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private " +
    "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot " +
    "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);

/** The ParentTree as a map from keys. */
function parentTree({ treeRoot }: OpenedPdf): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const nums = treeRoot
    ?.lookupMaybe(name("ParentTree"), PDFDict)
    ?.lookupMaybe(name("Nums"), PDFArray);
  for (let i = 0; nums !== undefined && i + 1 < nums.size(); i += 2) {
    found.set(nums.lookup(i, PDFNumber).asNumber(), nums.get(i + 1));
  }
  return found;
}

function parentTreeFaults(opened: OpenedPdf): string[] {
  const { content, tagged, annotations, pdf } = opened;
  const parents = parentTree(opened);
  const holders = new Map<string, string>();
  const faults: string[] = [];
  for (const { ref, marks, annotations: held } of tagged) {
    for (const mark of [...marks, ...held]) {
      if (holders.has(mark)) faults.push(`Content ${mark} is listed by two tags`);
      holders.set(mark, `${ref}`);
    }
  }
  const known = new Set<string>();
  for (const { owner, marks, structParents } of content.streams.values()) {
    const list = pdf.context.lookup(parents.get(structParents ?? -1));
    for (const mcid of marks.keys()) {
      const mark = `${owner} ${mcid}`;
      known.add(mark);
      const holder = holders.get(mark);
      const back = list instanceof PDFArray && mcid < list.size() ? `${list.get(mcid)}` : "";
      if (holder === undefined) faults.push(`Content ${mark} belongs to no tag`);
      else if (back !== holder) faults.push(`Content ${mark} points back to another tag`);
    }
  }
  for (const { marks } of tagged) {
    for (const mark of marks) if (!known.has(mark)) faults.push(`Content ${mark} is not painted`);
  }
  for (const { ref, dict } of annotations) {
    const key = dict.lookup(name("StructParent"));
    const back = key instanceof PDFNumber ? `${parents.get(key.asNumber())}` : "";
    const holder = holders.get(`${ref}`);
    if (holder !== undefined && back !== holder) {
      faults.push(`Annotation ${ref} points back to another tag`);
    }
  }
  return faults;
}

export const treeRules: Rule[] = [
  {
    id: "pdf-tree",
    faults: ({ tagged, root }) => {
      if (root?.type !== "Document") return ["The tags do not begin with one Document"];
      return tagged.flatMap(({ ref, dict, listedBy }) =>
        unless(dict.get(name("P")) === listedBy, `Tag ${ref} names another parent than its own`),
      );
    },
  },
  { id: "pdf-parent-tree", faults: parentTreeFaults },
  {
    id: "pdf-types",
    faults: ({ elements, treeRoot }) => {
      const roles = treeRoot?.lookupMaybe(name("RoleMap"), PDFDict);
      return elements.flatMap(({ type }) => {
        const role = roles?.lookup(name(type));
        const known = STANDARD.has(type) ? type : role instanceof PDFName ? role.decodeText() : "";
        return unless(STANDARD.has(known), `The type ${type} is not a standard one`);
      });
    },
  },
  {
    id: "pdf-wordless-types",
    faults: ({ elements }) =>
      elements.flatMap(({ type }) =>
        unless(type !== "NonStruct" && type !== "Private", `A tag is ${type} and says nothing`),
      ),
  },
];

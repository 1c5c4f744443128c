/** Rules: what is painted from right to left is read so, and viewers know it (ISO 32000-1, 12.2 and 14.9.4). */

import { PDFDict, PDFName } from "../../pdf-lib.ts";
import type { StructureElement } from "../../structure/element.ts";
import { name } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** Types of elements with text in reverse, which nothing replaces. */
function unreplaced({ type, actualText, children }: StructureElement): string[] {
  if (actualText !== undefined) return [];
  return children.flatMap((child) => {
    if (child.kind === "element") return unreplaced(child);
    return child.kind === "content" && child.paints.isTurned ? [type] : [];
  });
}

export const directionRules: Rule[] = [
  {
    id: "pdf-direction",
    faults: ({ catalog, root }) => {
      const preferences = catalog.lookupMaybe(name("ViewerPreferences"), PDFDict);
      const isViewed = preferences?.lookupMaybe(name("Direction"), PDFName) === name("R2L");
      const isTagged = root?.writingMode === "RlTb";
      return unless(isViewed === isTagged, "Viewers and tags are told two directions of reading");
    },
  },
  {
    id: "pdf-turned-text",
    faults: ({ root }) =>
      (root ? unreplaced(root) : []).map(
        (type) =>
          `${type} has text that is painted from right to left and not replaced by what is read`,
      ),
  },
];

/** Says where illustrations stand on the page (ISO 32000-1, 14.8.5.4.3). */

import { around, isEmpty } from "../content/geometry.ts";
import { boxOf } from "../content/marks.ts";
import { contents, isElement, type StructureElement } from "../structure/element.ts";
import { PARAGRAPH } from "../structure/kinds.ts";

const hundredths = (x: number): number => Math.round(x * 100) / 100;

/** Gives every Figure and Formula its box; one that stands outside a paragraph is a block. */
export function placeIllustrations(root: StructureElement, inParagraph = false): void {
  if (root.type === "Figure" || root.type === "Formula") {
    const box = around(contents(root).map(({ paints }) => boxOf(paints)));
    if (!isEmpty(box)) {
      const [left, bottom, right, top] = box;
      root.box = [hundredths(left), hundredths(bottom), hundredths(right), hundredths(top)];
    }
    if (!inParagraph) root.placement = "Block";
  }
  const within = inParagraph || PARAGRAPH.has(root.type);
  for (const child of root.children) if (isElement(child)) placeIllustrations(child, within);
}

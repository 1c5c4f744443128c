/** Gives list items their body, and drawn bullets their text (ISO 14289-1, 7.6). */

import {
  contents,
  element,
  elements,
  isElement,
  type StructureElement,
} from "../structure/element.ts";

const BULLET = "•";

const isDrawn = (label: StructureElement): boolean => {
  const found = contents(label);
  return found.length > 0 && found.every((content) => content.paints.text === "");
};

/** The labels of a list's items that are drawn. */
const bulletsOf = (list: StructureElement): StructureElement[] =>
  list.children
    .filter(isElement)
    .flatMap((item) => item.children.filter(isElement))
    .filter((label) => label.type === "Lbl" && isDrawn(label));

/** @example LI(Lbl, text, L) → LI(Lbl, LBody(text, L)) */
export function completeListItems(root: StructureElement): void {
  for (const found of elements(root)) {
    if (found.type === "L") found.numbering ??= bulletsOf(found).length > 0 ? "Disc" : "None";
    for (const label of bulletsOf(found)) label.actualText = BULLET;
    if (found.type !== "LI") continue;
    const labels = found.children.filter((c) => c.kind === "element" && c.type === "Lbl");
    const bodies = found.children.filter((c) => c.kind === "element" && c.type === "LBody");
    const loose = found.children.filter((c) => !labels.includes(c) && !bodies.includes(c));
    const body = loose.length > 0 ? [element("LBody", loose)] : [];
    found.children = [...labels, ...body, ...bodies];
  }
}

/** Removes elements that hold nothing. */

import { isElement, type StructureElement } from "../structure/element.ts";
import { CELL } from "../structure/kinds.ts";

const ROWS = new Set(["Table", "THead", "TBody", "TFoot", "TR"]);

/** Empty cells stay: a row counts them. */
export function removeEmpty(root: StructureElement): void {
  root.children = root.children.filter((child) => {
    if (!isElement(child)) return true;
    removeEmpty(child);
    if (CELL.has(child.type)) return true;
    if (ROWS.has(child.type) && child.children.length > 0) return true;
    return child.children.some(({ kind }) => kind !== "object");
  });
}

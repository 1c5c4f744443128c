/** Removes elements that hold nothing. */

import { contents, isElement, type StructureElement } from "../structure/element.ts";
import { CELL } from "../structure/kinds.ts";

/** Empty cells stay: a row counts them. */
export function removeEmpty(root: StructureElement): void {
  root.children = root.children.filter((child) => {
    if (!isElement(child)) return true;
    removeEmpty(child);
    if (CELL.has(child.type)) return true;
    if (child.type === "TR") return child.children.length > 0;
    return !contents(child).next().done;
  });
}

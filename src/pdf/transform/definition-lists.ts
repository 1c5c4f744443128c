/** Turns `<dl>` into a list whose labels are the terms (ISO 32000-1, 14.8.4.3.3). */

import {
  element,
  elements,
  type StructureChild,
  type StructureElement,
} from "../structure/element.ts";

const isA = (child: StructureChild, type: string): child is StructureElement =>
  child.kind === "element" && child.type === type;

/** A `<dl>` may group its terms and descriptions in `<div>`s. */
const ungrouped = (list: StructureElement): StructureChild[] =>
  list.children.flatMap((child) => (isA(child, "Div") ? child.children : [child]));

function items(list: StructureElement): StructureElement[] {
  const found: StructureElement[] = [];
  let hasBody = true;
  for (const child of ungrouped(list)) {
    const last = found.at(-1);
    if (isA(child, "Lbl") && hasBody) {
      found.push(element("LI", [child]));
      hasBody = false;
    } else {
      if (last === undefined) found.push(element("LI", [child]));
      else last.children.push(child);
      hasBody ||= isA(child, "LBody");
    }
  }
  return found;
}

/** @example L(Lbl, LBody, LBody, Lbl, LBody) → L(LI(Lbl, LBody, LBody), LI(Lbl, LBody)) */
export function groupDefinitionLists(root: StructureElement): void {
  for (const list of elements(root)) {
    if (list.type !== "L" || list.fact?.tag !== "dl") continue;
    list.children = items(list);
    list.numbering = "None";
  }
}

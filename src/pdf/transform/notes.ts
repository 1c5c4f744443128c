/** Gives notes the identifiers that they must have (ISO 14289-1, 7.9). */

import { elements, type StructureElement } from "../structure/element.ts";

/** Numbers the notes in reading order, and drops identifiers that no table cell refers to. */
export function identifyNotes(root: StructureElement): void {
  const referred = new Set(elements(root).flatMap((cell) => cell.headers ?? []));
  let count = 0;
  for (const found of elements(root)) {
    if (found.type === "Note") found.id = `note-${++count}`;
    else if (found.id !== undefined && !referred.has(found.id)) delete found.id;
  }
}

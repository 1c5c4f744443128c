/** Gives identifiers to the tags that need one, the same at every printing. */

import { elements, type StructureElement } from "../structure/element.ts";

/**
 * Numbers in reading order the notes, which must have identifiers (ISO 14289-1, 7.9), and the
 * headings that table cells refer to, whose identifiers from Chromium count its inner objects.
 */
export function renewIdentifiers(root: StructureElement): void {
  const all = elements(root);
  const referred = new Set(all.flatMap((cell) => cell.headers ?? []));
  const renewed = new Map<string, string>();
  let notes = 0;
  for (const found of all) {
    if (found.type === "Note") found.id = `note-${++notes}`;
    else if (found.id !== undefined && referred.has(found.id)) {
      const fresh = `heading-${renewed.size + 1}`;
      renewed.set(found.id, fresh);
      found.id = fresh;
    } else delete found.id;
  }
  for (const cell of all) {
    const headers = cell.headers?.flatMap((header) => renewed.get(header) ?? []);
    if (headers !== undefined && headers.length > 0) cell.headers = headers;
    else delete cell.headers;
  }
}

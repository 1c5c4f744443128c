/** States the language where it changes, and nowhere else (ISO 14289-1, 7.2). */

import { isElement, type StructureElement } from "../structure/element.ts";

/**
 * Leaves `language` on the elements whose language differs from their parent's.
 *
 * @example fi > sv > sv, fi → fi > sv > (inherits), fi
 */
export function stateLanguages(root: StructureElement, inherited?: string): void {
  const own = root.fact?.language ?? root.language;
  if (own === undefined || own === "" || own === inherited) delete root.language;
  else root.language = own;
  for (const child of root.children) {
    if (isElement(child)) stateLanguages(child, root.language ?? inherited);
  }
}

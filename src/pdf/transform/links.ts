/** Names links for those who cannot see them (ISO 14289-1, 7.18.5). */

import { elements, type StructureElement } from "../structure/element.ts";
import { textOf } from "../structure/text.ts";

/** Gives each link annotation the accessible name of its element, or else its text. */
export function nameLinks(root: StructureElement): void {
  for (const link of elements(root)) {
    const name = (): string => link.fact?.name || textOf(link);
    for (const child of link.children) if (child.kind === "object") child.contents = name();
  }
}

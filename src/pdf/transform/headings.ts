/** Closes the gaps that what is left out of a selection leaves among the headings. */

import { elements, type StructureElement } from "../structure/element.ts";

const HEADING = /^H([1-6])$/;

/**
 * Lets headings start at H1 and go down by one level at a time (ISO 14289-1, 7.4.2).
 *
 * Only for a selection: in a whole document a gap is a fault of the page, and is to be seen.
 *
 * @example H3, H4, H3, H2, H3 → H1, H2, H1, H1, H2
 */
export function closeHeadingGaps(root: StructureElement): void {
  const open: number[] = [];
  for (const found of elements(root)) {
    const level = Number(HEADING.exec(found.type)?.[1] ?? 0);
    if (level === 0) continue;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    found.type = `H${open.length}`;
  }
}

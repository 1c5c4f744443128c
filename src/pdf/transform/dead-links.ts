/** Makes plain text of links that lead nowhere. */

import { elements, type StructureElement } from "../structure/element.ts";

/**
 * Takes annotations out of the tree that are not in `alive`; what is left of a Link is a Span.
 *
 * @example Link(text, →what is not printed) → Span(text)
 */
export function releaseDeadLinks(
  root: StructureElement,
  alive: ReadonlyMap<string, unknown>,
): void {
  for (const found of elements(root)) {
    found.children = found.children.filter(
      (child) => child.kind !== "object" || alive.has(child.object),
    );
    const dead = found.type === "Link" && !found.children.some(({ kind }) => kind === "object");
    if (dead) found.type = "Span";
  }
}

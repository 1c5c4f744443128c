/** Dissolves elements that only wrap others and mean nothing themselves. */

import { isElement, type StructureChild, type StructureElement } from "../structure/element.ts";

/** Elements that group what belongs together, with or without a name. */
const MEANINGFUL_TAGS = new Set(["figure", "fieldset"]);

function isWrapper(found: StructureElement): boolean {
  const { type, fact, language, expansion, alt, actualText, id } = found;
  if (type !== "NonStruct" && type !== "Div" && type !== "Span") return false;
  if (language !== undefined || alt || actualText || expansion || id) return false;
  return fact === undefined || !(MEANINGFUL_TAGS.has(fact.tag) || fact.role === "group");
}

/**
 * Hoists the children of text leaves and of elements that stand for layout alone.
 *
 * Blocks must have been given their paragraphs before; see `wrapParagraphs`.
 */
export function dissolveWrappers(root: StructureElement): void {
  const dissolved = (child: StructureChild): StructureChild[] => {
    if (!isElement(child)) return [child];
    dissolveWrappers(child);
    return isWrapper(child) ? child.children : [child];
  };
  root.children = root.children.flatMap(dissolved);
}

/** Puts text that stands loose among blocks into paragraphs. */

import {
  element,
  isElement,
  type StructureChild,
  type StructureElement,
} from "../structure/element.ts";
import { GROUPING, INLINE, PARAGRAPH } from "../structure/kinds.ts";

function isInline(child: StructureChild): boolean {
  if (!isElement(child)) return true;
  if (child.type === "Figure") return child.fact?.inline === true;
  // What Chromium puts around a text, or around blocks without a fact of their own.
  if (child.type === "NonStruct") return child.children.every(isInline);
  return INLINE.has(child.type);
}

const isPicture = (child: StructureChild): boolean => isElement(child) && child.type === "Figure";

/** Wraps each run of inline children in a P; a run of nothing but pictures stays as it is. */
function wrapRuns(children: readonly StructureChild[]): StructureChild[] {
  const wrapped: StructureChild[] = [];
  let run: StructureChild[] = [];
  const close = (): void => {
    if (run.every(isPicture)) wrapped.push(...run);
    else wrapped.push(element("P", run));
    run = [];
  };
  for (const child of children) {
    if (isInline(child)) run.push(child);
    else {
      close();
      wrapped.push(child);
    }
  }
  close();
  return wrapped;
}

/**
 * Gives every grouping element paragraphs for its loose text; inside a paragraph blocks become
 * spans, since a paragraph holds no blocks.
 *
 * @example Sect(H3, text, Link) → Sect(H3, P(text, Link))
 */
export function wrapParagraphs(root: StructureElement, inParagraph = false): void {
  const within = inParagraph || PARAGRAPH.has(root.type);
  for (const child of root.children) {
    if (isElement(child)) wrapParagraphs(child, within);
  }
  if (root.type === "NonStruct" && root.fact !== undefined)
    root.type = inParagraph ? "Span" : "Div";
  if (inParagraph) {
    if (root.type === "Div") root.type = "Span";
    return;
  }
  if (!GROUPING.has(root.type) && root.type !== "Note") return;
  const bare = root.type === "Div" && root.fact?.role === undefined && root.children.length > 0;
  if (bare && root.children.every(isInline) && !root.children.every(isPicture)) root.type = "P";
  else root.children = wrapRuns(root.children);
}

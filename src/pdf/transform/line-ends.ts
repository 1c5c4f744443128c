/** Finds the lines that end where one piece of marked content does. */

import { endLine, isNewLine, type SuspendedWords } from "../content/marks.ts";
import { isElement, type MarkedContent, type StructureElement } from "../structure/element.ts";
import { INLINE } from "../structure/kinds.ts";

/**
 * Marks line ends between words that belong to one block: a reader that joins the pieces of a
 * paragraph would otherwise read the last word of a line and the first of the next as one.
 *
 * @returns the last text of the run that goes on after `root`
 */
export function markLineEnds(
  root: StructureElement,
  suspended: SuspendedWords,
  before?: MarkedContent,
): MarkedContent | undefined {
  let last = INLINE.has(root.type) ? before : undefined;
  for (const child of root.children) {
    if (isElement(child)) {
      const inner = markLineEnds(child, suspended, last);
      last = INLINE.has(child.type) ? inner : undefined;
    } else if (child.kind === "content" && child.paints.text !== "") {
      const { firstBaseline, text } = child.paints;
      if (last && isNewLine(last.paints.lastBaseline, firstBaseline) && !/^\s/.test(text)) {
        endLine(last.paints, suspended);
      }
      last = child;
    }
  }
  return last;
}

/** Takes out of the tree what is painted and says nothing. */

import {
  contents,
  isElement,
  type MarkedContent,
  type StructureElement,
} from "../structure/element.ts";
import { ILLUSTRATION } from "../structure/kinds.ts";

const isDecoration = (content: MarkedContent): boolean =>
  content.paints.text === "" && content.paints.images === 0;

/**
 * Removes what runs along on every page, and backgrounds, borders and rules, which Chromium tags as content
 * of their element. Lines and areas stay where they are the illustration or the label.
 *
 * @returns the content of what runs along
 */
export function removeDecoration(root: StructureElement, illustrated = false): MarkedContent[] {
  const running: MarkedContent[] = [];
  const inside = illustrated || ILLUSTRATION.has(root.type);
  root.children = root.children.filter((child) => {
    if (child.kind === "content") {
      return inside
        ? child.paints.paths + child.paints.images + child.paints.text.length > 0
        : !isDecoration(child);
    }
    if (!isElement(child)) return true;
    if (child.fact?.running) {
      running.push(...contents(child));
      return false;
    }
    running.push(...removeDecoration(child, inside));
    return true;
  });
  return running;
}

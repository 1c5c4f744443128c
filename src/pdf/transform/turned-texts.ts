/** Has text that is painted from right to left read as it is written. */

import {
  contents,
  elements,
  isElement,
  type StructureChild,
  type StructureElement,
} from "../structure/element.ts";

/** Letters and digits, by which a painted text is known whatever the order of its signs. */
const lettersOf = (text: string): string =>
  [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  ]
    .sort()
    .join("");

/** What Chromium puts around the text of one node. */
const isLeaf = (child: StructureChild): child is StructureElement =>
  isElement(child) && child.type === "NonStruct" && child.fact === undefined;

const paintedIn = (leaf: StructureElement): string =>
  contents(leaf)
    .map(({ paints }) => paints.text)
    .join("");

/**
 * Gives each such text its replacement text (ISO 32000-1, 14.9.4). Chromium paints a line from left to
 * right, and reverses within single words only (14.8.2.3.3): to who follows the tags, words come in
 * reverse, and brackets as their mirror images.
 */
export function readTurnedTexts(root: StructureElement): void {
  for (const found of elements(root)) {
    const texts = [...(found.fact?.texts ?? [])];
    if (texts.length === 0) continue;
    for (const leaf of found.children.filter(isLeaf)) {
      const painted = paintedIn(leaf);
      if (painted.trim() === "") continue;
      const index = texts.findIndex((text) => lettersOf(text) === lettersOf(painted));
      // What a style sheet adds is no text of the page.
      if (index < 0) continue;
      leaf.type = "Span";
      leaf.actualText = (texts[index] ?? "").replaceAll("\u00ad", "").replace(/\s+/g, " ");
      texts.splice(0, index + 1);
    }
  }
}

/** Reads the text of tags, in their order. */

import { isNewLine } from "../content/marks.ts";
import type { MarkedContent, StructureElement } from "./element.ts";
import { INLINE } from "./kinds.ts";

const isMarker = ({ type, fact }: StructureElement): boolean =>
  type === "Lbl" && fact === undefined;

/** Joins pieces of text: with a space where a new line or a new block begins. */
class Joined {
  text = "";
  #baseline: number | undefined;

  add({ paints }: MarkedContent): void {
    const { firstBaseline, lastBaseline } = paints;
    if (isNewLine(this.#baseline, firstBaseline)) this.breakLine();
    this.text += paints.text;
    this.#baseline = lastBaseline ?? this.#baseline;
  }

  replace(text: string): void {
    this.text += text;
  }

  breakLine(): void {
    if (this.text !== "") this.text += "\n";
  }
}

function collect(element: StructureElement, into: Joined, markers: boolean): void {
  if (isMarker(element) && !markers) return;
  const block = !INLINE.has(element.type);
  if (block) into.breakLine();
  const instead = element.actualText ?? (element.type === "Figure" ? element.alt : undefined);
  if (instead !== undefined) into.replace(instead);
  else {
    for (const child of element.children) {
      if (child.kind === "element") collect(child, into, markers);
      else if (child.kind === "content") into.add(child);
    }
  }
  if (block) into.breakLine();
}

/**
 * The text of an element as it is read aloud: alternatives instead of pictures, a space where a
 * line ends, no break within a word that soft hyphens have divided.
 *
 * @param markers with the bullets and numbers that the browser gives to list items
 */
export function textOf(element: StructureElement, { markers = false } = {}): string {
  const joined = new Joined();
  collect(element, joined, markers);
  return joined.text
    .replace(/\u00ad\n/g, "")
    .replace(/(\S[-\u2010–—/])\n/g, "$1")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Reads the text of tags, in their order. */

import { isNewLine } from "../content/marks.ts";
import type { MarkedContent, StructureElement } from "./element.ts";
import { INLINE } from "./kinds.ts";

/** Bullets and numbers of lists; the terms of a definition list are labels, too, and are text. */
const isMarker = ({ type }: StructureElement, list: string | undefined): boolean =>
  type === "Lbl" && list !== undefined && list !== "None";

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

/** What is to be told beside the text itself. */
export interface Telling {
  /** The bullets and numbers that the browser gives to list items. */
  markers?: boolean;
  /** In brackets: links, quotations, languages, and what abbreviations stand for. */
  roles?: boolean;
}

/** @example roleOf(link in Swedish) // → 'Link sv' */
function roleOf({ type, language }: StructureElement): string {
  if (!INLINE.has(type)) return "";
  return [type === "Link" || type === "Quote" ? type : "", language ?? ""].join(" ").trim();
}

function collect(
  element: StructureElement,
  into: Joined,
  telling: Telling,
  list: string | undefined,
): void {
  if (isMarker(element, list) && !telling.markers) return;
  const within = element.type === "L" ? element.numbering : list;
  const block = !INLINE.has(element.type);
  const role = telling.roles ? roleOf(element) : "";
  if (block) into.breakLine();
  if (role !== "") into.replace(`[${role}: `);
  const instead = element.actualText ?? (element.type === "Figure" ? element.alt : undefined);
  if (instead !== undefined) into.replace(instead);
  else {
    for (const child of element.children) {
      if (child.kind === "element") collect(child, into, telling, within);
      else if (child.kind === "content") into.add(child);
    }
  }
  if (telling.roles && element.expansion) into.replace(` [= ${element.expansion}]`);
  if (role !== "") into.replace("]");
  if (block) into.breakLine();
}

/**
 * The text of an element as it is read aloud: alternatives instead of pictures, a space where a
 * line ends, no break within a word that soft hyphens have divided.
 */
export function textOf(element: StructureElement, telling: Telling = {}): string {
  const joined = new Joined();
  collect(element, joined, telling, undefined);
  return joined.text
    .replace(/\u00ad\n/g, "")
    .replace(/(\S[-\u2010–—/])\n/g, "$1")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

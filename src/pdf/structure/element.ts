/** The structure tree of a PDF as plain objects (ISO 32000-1, 14.7). */

import type { Box } from "../content/geometry.ts";
import type { Paints } from "../content/marks.ts";
import type { ElementFact } from "../dom/facts.ts";

/** A piece of marked content. */
export interface MarkedContent {
  kind: "content";
  /** The page or form that paints it, as `SurveyedContent.streams` is keyed. */
  owner: string;
  mcid: number;
  /** Counts from 0. */
  page: number;
  paints: Paints;
}

/** A reference to an object of the page, here always a link annotation. */
export interface ObjectReference {
  kind: "object";
  /** The annotation, as `PDFRef.toString()` writes it. */
  object: string;
  page: number | undefined;
  /** What the annotation is called by those who cannot see it; set by a transform. */
  contents?: string;
}

/** A structure element. Attributes are those that Chromium writes or this project adds. */
export interface StructureElement {
  kind: "element";
  /** @example 'P', 'H1', 'NonStruct' */
  type: string;
  children: StructureChild[];
  /** What the page knows about it; absent for what Chromium adds (text leaves, list labels). */
  fact?: ElementFact;
  language?: string;
  alt?: string;
  actualText?: string;
  expansion?: string;
  id?: string;
  /** List: how its labels count; 'None' for labels that do not. */
  numbering?: string;
  scope?: string;
  headers?: string[];
  rowSpan?: number;
  colSpan?: number;
  /** Layout: where an illustration stands on its page. */
  box?: Box;
  placement?: "Block";
  /** Layout: the direction of lines below the element, where it is not left to right. */
  writingMode?: "RlTb";
}

export type StructureChild = StructureElement | MarkedContent | ObjectReference;

/** A new element. @example element('P', [text]) */
export const element = (type: string, children: StructureChild[] = []): StructureElement => ({
  kind: "element",
  type,
  children,
});

export const isElement = (child: StructureChild): child is StructureElement =>
  child.kind === "element";

/** All elements of the tree, each before its children. */
export function elements(
  root: StructureElement,
  found: StructureElement[] = [],
): StructureElement[] {
  found.push(root);
  for (const child of root.children) if (isElement(child)) elements(child, found);
  return found;
}

/** All marked content below an element, in reading order. */
export function contents(root: StructureElement, found: MarkedContent[] = []): MarkedContent[] {
  for (const child of root.children) {
    if (child.kind === "content") found.push(child);
    else if (child.kind === "element") contents(child, found);
  }
  return found;
}

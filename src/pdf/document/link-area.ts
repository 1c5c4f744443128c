/** Makes one annotation of the pieces that a link has on several lines (ISO 32000-1, 12.5.6.5). */
import { around, type Box } from "../content/geometry.ts";
import { PDFArray, type PDFContext, PDFDict, PDFNumber, type PDFRef } from "../pdf-lib.ts";
import { elements, type ObjectReference, type StructureElement } from "../structure/element.ts";
import { name } from "./name.ts";

/** Points by which two pieces of one line may miss each other. */
const NEAR = 1;

const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

const continues = (a: Box, b: Box): boolean =>
  a[1] === b[1] && a[3] === b[3] && a[0] <= b[2] + NEAR && b[0] <= a[2] + NEAR;

/**
 * The boxes of a link's lines: pieces of one line are joined, what lies within another is left out.
 * @example joinPieces([[0, 0, 5, 10], [5, 0, 9, 10], [0, 20, 9, 30]]) // → [[0, 0, 9, 10], [0, 20, 9, 30]]
 */
export function joinPieces(pieces: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const piece of pieces) {
    let whole = piece;
    const apart = lines.filter((line) => {
      if (!continues(line, whole) && !holds(line, whole) && !holds(whole, line)) return true;
      whole = around([line, whole]);
      return false;
    });
    lines.splice(0, lines.length, ...apart, whole);
  }
  return lines;
}

/** Counterclockwise from the lower left, so that the first side is the line that the text stands on. */
const corners = ([left, bottom, right, top]: Box): number[] => [
  ...[left, bottom, right, bottom],
  ...[right, top, left, top],
];

function boxOf(annotation: PDFDict): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = annotation
    .lookup(name("Rect"), PDFArray)
    .asArray()
    .map((side) => (side instanceof PDFNumber ? side.asNumber() : 0));
  return [left, bottom, right, top];
}

/**
 * Chromium gives a link one annotation for each of its lines, which are as many tab stops. Each Link of
 * the tree keeps the first one of a page, which takes the area of the others; these leave the tree. Two
 * links beside each other stay two, also with the same target.
 */
export function joinLinkPieces(
  root: StructureElement,
  context: PDFContext,
  annotations: ReadonlyMap<string, PDFRef>,
): void {
  const annotationOf = ({ object }: ObjectReference) =>
    context.lookup(annotations.get(object), PDFDict);
  for (const link of elements(root)) {
    const pieces = link.children.filter((child) => child.kind === "object");
    for (const group of Map.groupBy(pieces, ({ page }) => page).values()) {
      const [first, ...others] = group;
      if (first === undefined || others.length === 0) continue;
      const lines = joinPieces(group.map((piece) => boxOf(annotationOf(piece))));
      const annotation = annotationOf(first);
      annotation.set(name("Rect"), context.obj(around(lines)));
      if (lines.length > 1) annotation.set(name("QuadPoints"), context.obj(lines.flatMap(corners)));
      const gone = new Set<unknown>(others);
      link.children = link.children.filter((child) => !gone.has(child));
    }
  }
}

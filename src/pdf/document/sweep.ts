/** Removes the objects of a PDF that nothing refers to any more. */

import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "../pdf-lib.ts";

/**
 * Keeps what can be reached from the catalogue and the document information: the tree that was
 * replaced would stay in the file otherwise, with identifiers that differ from run to run.
 */
export function sweep({ context, catalog }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [catalog, ...Object.values(context.trailerInfo)];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref) && context.lookup(ref) !== catalog) context.delete(ref);
  }
}

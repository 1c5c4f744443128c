/** Finds every dictionary of a PDF, however deep it stands in others. */

import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFStream } from "../pdf-lib.ts";

/** All dictionaries of the file, those of streams and those within others too. */
export function dictionariesOf({ context }: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const waiting: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFStream) waiting.push(object.dict);
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) {
      found.push(object);
      waiting.push(...object.values());
    }
  }
  return found;
}

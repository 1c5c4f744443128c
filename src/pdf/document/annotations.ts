/** Tidies the annotations of pages: those that no tag names are not to be reached. */

import { PDFArray, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";

/** All annotations, by the name of their reference. */
export function annotationsOf(pdf: PDFDocument): Map<string, PDFRef> {
  const found = new Map<string, PDFRef>();
  for (const { node } of pdf.getPages()) {
    const list = node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    for (const ref of list?.asArray() ?? []) if (ref instanceof PDFRef) found.set(`${ref}`, ref);
  }
  return found;
}

/** Drops the links of hidden content, which `named` does not hold. */
export function keepAnnotations(pdf: PDFDocument, named: ReadonlySet<string>): void {
  for (const { node } of pdf.getPages()) {
    const list = node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    if (list === undefined) continue;
    const kept = list.asArray().filter((ref) => named.has(`${ref}`));
    if (kept.length > 0) node.set(PDFName.of("Annots"), pdf.context.obj(kept));
    else node.delete(PDFName.of("Annots"));
  }
}

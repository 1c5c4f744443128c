/** Tidies the annotations of pages: those that no tag names are not to be reached. */

import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "../pdf-lib.ts";

/** The names of the places in the document that links lead to. */
function placesIn({ catalog }: PDFDocument): ReadonlySet<string> {
  const places = catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  return new Set((places?.keys() ?? []).map((place) => place.decodeText()));
}

/** Tells if a link leads to a place that the document does not have. */
export function leadsNowhere(annotation: PDFDict, pdf: PDFDocument): boolean {
  const place = annotation.lookup(PDFName.of("Dest"));
  return place instanceof PDFName && !placesIn(pdf).has(place.decodeText());
}

/**
 * All annotations that lead somewhere, by the name of their reference. A link to what is
 * not printed leads nowhere.
 */
export function annotationsOf(pdf: PDFDocument): Map<string, PDFRef> {
  const found = new Map<string, PDFRef>();
  for (const { node } of pdf.getPages()) {
    const list = node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    for (const ref of list?.asArray() ?? []) {
      const annotation = pdf.context.lookup(ref);
      if (!(ref instanceof PDFRef) || !(annotation instanceof PDFDict)) continue;
      if (!leadsNowhere(annotation, pdf)) found.set(`${ref}`, ref);
    }
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

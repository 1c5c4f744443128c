/** Describes the document in its catalogue, its information dictionary, its XMP packet and its output intent. */

import { type PDFDocument, PDFHeader, PDFName, PDFString } from "../pdf-lib.ts";
import { CREATOR, type Description, keywordsOf } from "./description.ts";
import { writeOutputIntent } from "./output-intent.ts";
import { xmpPacket } from "./xmp.ts";

/**
 * Writes language, title and the rest, that the viewer shows the title (ISO 14289-1, 7.1), and where pages
 * that are read from right to left begin (ISO 32000-1, 12.2).
 */
export function describe(pdf: PDFDocument, description: Description): void {
  const { context, catalog } = pdf;
  const { title, language, direction, author, subject, date } = description;
  // The names of the colour and font engines stay: they tell what a difference comes from.
  const producer = pdf.getProducer() ?? "";
  pdf.setTitle(title);
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setCreator(CREATOR);
  const keywords = keywordsOf(description);
  if (keywords !== "") pdf.setKeywords([keywords]);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const packet = Buffer.from(xmpPacket(description, producer), "utf8");
  const metadata = context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(metadata));
  catalog.set(PDFName.of("Lang"), PDFString.of(language));
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  catalog.set(
    PDFName.of("ViewerPreferences"),
    context.obj({ DisplayDocTitle: true, ...(direction === "rtl" && { Direction: "R2L" }) }),
  );
  writeOutputIntent(pdf);
  context.header = PDFHeader.forVersion(1, 7);
}

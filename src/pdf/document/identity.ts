/** Saves a PDF with an identifier that comes from its content. */

import { createHash } from "node:crypto";
import { type PDFDocument, PDFHexString } from "../pdf-lib.ts";

const DIGITS = 32;
const PLACEHOLDER = "0".repeat(DIGITS);

/**
 * Saves the file, hashes it with an empty identifier, and writes the hash into its place
 * (ISO 32000-1, 14.4), so that equal documents are equal files.
 */
export async function saveWithIdentity(pdf: PDFDocument): Promise<Uint8Array> {
  const { context } = pdf;
  const empty = PDFHexString.of(PLACEHOLDER);
  context.trailerInfo.ID = context.obj([empty, empty]);
  const bytes = await pdf.save({
    // Packed objects make a deck a third smaller for a few hundredths of a second.
    useObjectStreams: true,
    objectsPerTick: Number.POSITIVE_INFINITY,
    updateFieldAppearances: false,
    addDefaultPage: false,
  });
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, DIGITS).toUpperCase();
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let copy = 0; copy < 2; copy++) {
    const at = file.lastIndexOf(`<${PLACEHOLDER}>`);
    if (at < 0) throw new Error("The saved PDF has no place for its identifier");
    file.write(id, at + 1, "latin1");
  }
  return bytes;
}

/** Names of PDF objects, made once each. */

import { PDFName } from "../pdf-lib.ts";

const made = new Map<string, PDFName>();

/** The name object for a text; pdf-lib's own `PDFName.of` reads the text anew each time. */
export function name(text: string): PDFName {
  const known = made.get(text);
  if (known !== undefined) return known;
  const fresh = PDFName.of(text);
  made.set(text, fresh);
  return fresh;
}

/** Gives texts one spelling in Unicode: “ä” is one character, whichever keyboard or program it came from. */
import { type Document, visit } from "yaml";

/**
 * Puts every text and key of the document into Unicode's composed form (NFC). A text that macOS or a PDF
 * gave in letters and separate accents would else be another text than its translation's original.
 * @param source the document's own text; most are composed already, which is quicker to see than to walk
 */
export function composeLetters(document: Document, source: string): void {
  if (source === composed(source) && !/\\[xuU]/.test(source)) return;
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string") node.value = composed(node.value);
    },
  });
}

/** @example composed("a\u0308") // → "ä" */
export const composed = (text: string): string => text.normalize("NFC");

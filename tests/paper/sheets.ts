/** Reads a printed PDF sheet by sheet: its lines of text with their place and size. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface Line {
  text: string;
  /** Of the largest text in it, in points. */
  size: number;
  /** The line's top and bottom by the size of its text, in points from the top of the sheet. */
  top: number;
  bottom: number;
}

export interface Sheet {
  /** In points. */
  height: number;
  width: number;
  /** From top to bottom. */
  lines: Line[];
  /** All text of the sheet, in the order in which it is painted. */
  text: string;
}

/** How far letters reach above and below their baseline, as a part of their size. */
const ASCENT = 0.73;
const DESCENT = 0.21;

export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , x, y] = item.transform.map(Number);
      return [{ text: item.str, size: item.height, x: x ?? 0, baseline: height - (y ?? 0) }];
    });
    const lines: { baseline: number; pieces: typeof pieces }[] = [];
    for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
      const line = lines.at(-1);
      if (line && piece.baseline - line.baseline < 2) line.pieces.push(piece);
      else lines.push({ baseline: piece.baseline, pieces: [piece] });
    }
    sheets.push({
      width,
      height,
      lines: lines.map((line) => {
        const size = Math.max(...line.pieces.map((piece) => piece.size));
        const inOrder = line.pieces.sort((a, b) => a.x - b.x);
        return {
          text: inOrder.map(({ text }) => text).join(" "),
          size,
          top: line.baseline - ASCENT * size,
          bottom: line.baseline + DESCENT * size,
        };
      }),
      text: pieces.map(({ text }) => text).join(" "),
    });
  }
  return sheets;
}

/** Letters alone, so that neither spaces, bullets nor the hyphens of divided words count. */
export const letters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");

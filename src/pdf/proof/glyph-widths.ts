/** Compares the widths that a font's dictionary gives with those in its program. */

import { readStream } from "../content/compression.ts";
import { readToUnicode } from "../content/fonts.ts";
import { PDFArray, type PDFDict, PDFDict as Dict, PDFNumber, PDFRawStream } from "../pdf-lib.ts";
import { name } from "./opened-pdf.ts";

/** A glyph whose two widths differ, in thousandths of the font's size. */
export interface WidthFault {
  glyph: number;
  told: number;
  real: number;
}

/** Widths by glyph from `W` (ISO 32000-1, 9.7.4.3): `first [w w …]` and `first last w`. */
function toldWidths(font: PDFDict): Map<number, number> {
  const widths = new Map<number, number>();
  const list = font.lookupMaybe(name("W"), PDFArray);
  const number = (at: number): number => list?.lookupMaybe(at, PDFNumber)?.asNumber() ?? 0;
  for (let at = 0; list !== undefined && at + 1 < list.size(); ) {
    const first = number(at);
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (const [i, width] of next.asArray().entries()) {
        if (width instanceof PDFNumber) widths.set(first + i, width.asNumber());
      }
      at += 2;
    } else {
      for (let glyph = first; glyph <= number(at + 1); glyph++) widths.set(glyph, number(at + 2));
      at += 3;
    }
  }
  return widths;
}

/** Where the tables of a TrueType file stand (OpenType 1.9, "Table directory"). */
function tableIn(program: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + 16 * program.readUInt16BE(4); at += 16) {
    if (program.toString("latin1", at, at + 4) !== tag) continue;
    const from = program.readUInt32BE(at + 8);
    return program.subarray(from, from + program.readUInt32BE(at + 12));
  }
  throw new Error(`A font in the file has no table ${tag}`);
}

/** Reads a glyph's width by hand: fontkit asks for its outline too, which a space at the end of a subset lacks. */
function widthReader(program: Buffer): (glyph: number) => number {
  const unitsPerEm = tableIn(program, "head").readUInt16BE(18);
  const widths = tableIn(program, "hmtx");
  // Glyphs after the last width that is given share it.
  const last = tableIn(program, "hhea").readUInt16BE(34) - 1;
  return (glyph) => (widths.readUInt16BE(4 * Math.min(glyph, last)) * 1000) / unitsPerEm;
}

/**
 * The faults of a composite font's glyphs that stand for characters, numbered as in its program
 * (ISO 19005-2, 6.2.11.5); none where the file lacks the program or the characters, of which rules
 * of their own tell.
 */
export function widthFaults(font: PDFDict): WidthFault[] {
  const carrier = font.lookupMaybe(name("DescendantFonts"), PDFArray)?.lookupMaybe(0, Dict);
  const file = carrier?.lookupMaybe(name("FontDescriptor"), Dict)?.lookup(name("FontFile2"));
  const characters = font.lookup(name("ToUnicode"));
  if (!(file instanceof PDFRawStream && characters instanceof PDFRawStream)) return [];
  const widthOf = widthReader(Buffer.from(readStream(file), "latin1"));
  const told = carrier && toldWidths(carrier);
  const usual = carrier?.lookupMaybe(name("DW"), PDFNumber)?.asNumber() ?? 1000;
  return [...readToUnicode(readStream(characters)).keys()].flatMap((glyph) => {
    const found = { glyph, told: told?.get(glyph) ?? usual, real: widthOf(glyph) };
    return Math.abs(found.real - found.told) > 1 ? [found] : [];
  });
}

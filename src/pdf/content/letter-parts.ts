/** Gives glyphs that are but parts of letters, as the dots of Arabic ones may be, a character that readers pass over. */

import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from "../pdf-lib.ts";
import { readStream, writeStream } from "./compression.ts";

/** Chromium says that such a glyph is U+0000, which no file may say (ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7.2). */
const NOTHING = /(<[\da-fA-F]+>\s*)<0000>/g;

/** Combining grapheme joiner: seen by nobody, and no end of a word. */
const JOINER = "$1<034F>";

/** Changes what the fonts of a file that Chromium printed say of their glyphs. */
export function readLetterParts({ context }: PDFDocument): void {
  for (const [, font] of context.enumerateIndirectObjects()) {
    const ref = font instanceof PDFDict ? font.get(PDFName.of("ToUnicode")) : undefined;
    const stream = context.lookup(ref);
    if (!(font instanceof PDFDict && stream instanceof PDFRawStream)) continue;
    const source = readStream(stream);
    const read = source.replace(/beginbfchar[\s\S]*?endbfchar/g, (block) =>
      block.replace(NOTHING, JOINER),
    );
    if (read === source) continue;
    font.set(PDFName.of("ToUnicode"), context.register(writeStream(read, stream.dict)));
  }
}

/** Rules: text can be shown and read everywhere (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11). */

import { widthFaults } from "../glyph-widths.ts";
import { name as pdfName } from "../opened-pdf.ts";
import { type Rule, unless } from "../rule.ts";

/** Characters that stand for nothing, or for what only one program knows (ISO 19005-2, 6.2.11.7). */
const MEANINGLESS = /[\0\uFEFF\uFFFE\p{Co}]/u;

export const fontRules: Rule[] = [
  {
    id: "pdf-font-embedded",
    faults: ({ content }) =>
      content.fonts.flatMap(({ name, embedded }) =>
        unless(embedded, `The font ${name} is not in the file`),
      ),
  },
  {
    id: "pdf-font-unicode",
    faults: ({ content }) =>
      content.fonts.flatMap(({ name, hasUnicode }) =>
        unless(hasUnicode, `The characters of the font ${name} are not known`),
      ),
  },
  {
    id: "pdf-font-kind",
    faults: ({ content }) =>
      content.fonts.flatMap(({ name, kind }) =>
        unless(kind !== "Type3", `The font ${name} is drawings (Type 3)`),
      ),
  },
  {
    id: "pdf-glyphs",
    faults: ({ content }) =>
      [...content.shown].flatMap(([page, fonts]) =>
        [...fonts].flatMap(([{ name, hasUnicode }, characters]) =>
          unless(
            !hasUnicode || !characters.has("\uFFFD"),
            `Page ${page + 1} shows a glyph of ${name} that stands for no character`,
          ),
        ),
      ),
  },
  {
    id: "pdf-meaning",
    faults: ({ content }) =>
      [...content.shown].flatMap(([page, fonts]) =>
        [...fonts].flatMap(([{ name }, characters]) =>
          unless(
            ![...characters].some((character) => MEANINGLESS.test(character)),
            `Page ${page + 1} shows a glyph of ${name} whose character means nothing`,
          ),
        ),
      ),
  },
  {
    id: "pdf-widths",
    faults: ({ dictionaries }) =>
      dictionaries
        .filter((dict) => dict.lookup(pdfName("Subtype")) === pdfName("Type0"))
        .flatMap((font) =>
          widthFaults(font).map(
            ({ glyph, told, real }) =>
              `Glyph ${glyph} of ${font.lookup(pdfName("BaseFont"))} is ${real} wide, not ${told}`,
          ),
        ),
  },
  {
    id: "pdf-glyph-numbers",
    faults: ({ dictionaries }) =>
      dictionaries
        .filter((dict) => dict.lookup(pdfName("Subtype")) === pdfName("CIDFontType2"))
        .flatMap((font) =>
          unless(
            font.has(pdfName("CIDToGIDMap")),
            `The font ${font.lookup(pdfName("BaseFont"))} does not say which glyphs its numbers mean`,
          ),
        ),
  },
];

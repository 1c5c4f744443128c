/** Rules: text can be shown and read everywhere (ISO 14289-1, 7.21). */

import { type Rule, unless } from "../rule.ts";

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
];

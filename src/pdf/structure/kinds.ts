/** Sorts the standard structure types by what they may hold (ISO 32000-1, 14.8.4). */

/** Hold blocks, never text of their own. */
export const GROUPING: ReadonlySet<string> = new Set([
  "Document",
  "Sect",
  "Art",
  "Div",
  "BlockQuote",
  "Part",
  "Aside",
]);

/** Stand in a line of text. */
export const INLINE: ReadonlySet<string> = new Set([
  "Span",
  "Link",
  "Quote",
  "Code",
  "Strong",
  "Em",
  "Reference",
]);

/** Hold one run of text: what is a block in the page is a Span inside them. */
export const PARAGRAPH: ReadonlySet<string> = new Set([
  ...["P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "Lbl"],
  ...INLINE,
]);

/** Here lines and areas are content, not decoration. */
export const ILLUSTRATION: ReadonlySet<string> = new Set(["Figure", "Formula", "Lbl"]);

/** Empty ones are kept, since a row counts its cells. */
export const CELL: ReadonlySet<string> = new Set(["TH", "TD"]);

/** Structure types of PDF 2.0 that Chromium writes, by what PDF 1.7 knows (ISO 32000-1, 14.7.3). */
export const ROLE_MAP: Readonly<Record<string, string>> = { Em: "Span", Strong: "Span" };

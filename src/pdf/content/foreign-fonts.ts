/** Finds fonts of a finished file that its page does not bring with it as real fonts. */

import type { Font } from "./fonts.ts";

/** A font that a page of the file should not show text in. */
export interface ForeignFont {
  /** Page of the file, from 0. */
  page: number;
  /** `drawn`: Chromium made Type 3 drawings of it, as it does of variable and CFF fonts; `lent`: the system's. */
  kind: "drawn" | "lent";
  name: string;
  /** What is shown in it, sorted. */
  characters: string[];
}

/**
 * @param shown the characters that each page shows in each font
 * @param own PostScript names of the fonts that the page brings with it
 */
export function foreignFonts(
  shown: ReadonlyMap<number, ReadonlyMap<Font, ReadonlySet<string>>>,
  own: ReadonlySet<string>,
): ForeignFont[] {
  return [...shown].flatMap(([page, fonts]) =>
    [...fonts].flatMap(([{ kind, name }, characters]): ForeignFont[] => {
      const found = { page, name, characters: [...characters].sort() };
      if (kind === "Type3") return [{ ...found, kind: "drawn" }];
      return own.has(name) ? [] : [{ ...found, kind: "lent" }];
    }),
  );
}

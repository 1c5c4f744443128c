/** Which font files an edition has: one family in three styles, and further faces for what its main ones lack. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** The styles that pages use. */
export const styles = ["regular", "bold", "italic"] as const;
type Style = (typeof styles)[number];

/** One font file of the edition. */
export interface Face {
  style: Style;
  /** @example "latin-ext-bold.woff2" */
  file: string;
  content: Uint8Array;
  /** Characters that a browser looks for in it, as CSS writes a `unicode-range`. */
  range: string;
}

/** Fonts of a brand, by the file names `regular.woff2`, `bold.woff2` and `italic.woff2`. */
export type OwnFonts = ReadonlyMap<string, { content: Uint8Array }>;

/**
 * All but combining accents. From a font that has them a browser would put together letters that it
 * lacks, which then come apart when they are copied from a deck, instead of asking the next font.
 */
const mainRange = "U+0-2FF,U+370-10FFFF";

/**
 * What adds to Arimo's Latin letters, in the order in which it is tried. Each costs every page some 40
 * bytes of style sheet: Old Cyrillic and polytonic Greek (cyrillic-ext, greek-ext) are left out.
 */
const subsets = ["latin-ext", "cyrillic", "greek", "vietnamese", "hebrew"];

/** U+2000–206F, for which other families are asked, so that a hyphen does not load Hebrew letters. */
const GENERAL_PUNCTUATION = /^U\+20[0-6][0-9A-F]/;

const require = createRequire(import.meta.url);

/** A subset of Arimo (SIL OFL 1.1). */
function arimo(subset: string, style: Style): Uint8Array {
  const ending = { regular: "400-normal", bold: "700-normal", italic: "400-italic" };
  const folder = dirname(require.resolve("@fontsource/arimo/package.json"));
  return readFileSync(join(folder, "files", `arimo-${subset}-${ending[style]}.woff2`));
}

/** Families of our own making, tried in this order: `make.py` beside them says of what (SIL OFL 1.1). */
const made = ["signs", "european"];
const readMade = (file: string): Buffer =>
  readFileSync(resolve(import.meta.dirname, "../../templates/fonts", file));

function read(): { main: Face[]; further: Face[] } {
  const ranges: Record<string, string> = require("@fontsource/arimo/unicode.json");
  const rangeOf = (subset: string): string => {
    const parts = ranges[subset]?.split(",").filter((part) => !GENERAL_PUNCTUATION.test(part));
    if (parts === undefined) throw new Error(`Arimo has no subset ${subset}.`);
    return parts.join(",");
  };
  return {
    main: styles.map((style) => ({
      style,
      file: `${style}.woff2`,
      content: arimo("latin", style),
      range: mainRange,
    })),
    further: styles.flatMap((style) => [
      ...made.map((family) => ({
        style,
        file: `${family}-${style}.woff2`,
        content: readMade(`${family}-${style}.woff2`),
        range: readMade(`${family}.txt`).toString().trim(),
      })),
      ...subsets.map((subset) => ({
        style,
        file: `${subset}-${style}.woff2`,
        content: arimo(subset, style),
        range: rangeOf(subset),
      })),
    ]),
  };
}

let known: ReturnType<typeof read> | undefined;

/**
 * All faces, those of one style in the order in which a character is looked for: the brand's font, if
 * there is one, Arimo, and then what adds to it.
 */
export function editionFaces(own: OwnFonts = new Map()): Face[] {
  known ??= read();
  const { main, further } = known;
  const brand = main.flatMap((face) => {
    const content = own.get(face.file)?.content;
    return content ? [{ ...face, content }] : [];
  });
  const arimos =
    brand.length > 0 ? main.map((face) => ({ ...face, file: `latin-${face.file}` })) : main;
  return [...brand, ...arimos, ...further];
}

/** Writes the style sheet that declares an edition's fonts. */
import type { Face } from "./faces.ts";

/** Lines are as high as Arimo's whatever the font, so that slides hold what they held. */
const lines = "ascent-override:90.5273%;descent-override:21.1914%;line-gap-override:3.2715%";

const styleOf = {
  regular: "font-weight:400;font-style:normal",
  bold: "font-weight:700;font-style:normal",
  italic: "font-weight:400;font-style:italic",
};

/**
 * One `@font-face` for each face, with addresses such as `fonts/bold.woff2`. A browser tries the last
 * one first, and loads of the others only those whose range has a character of the page.
 * @see https://www.w3.org/TR/css-fonts-4/#composite-fonts
 */
export const fontFaces = (faces: readonly Face[]): string =>
  faces
    .toReversed()
    .map(
      ({ style, file, range }) =>
        `@font-face{font-family:Plan;src:url("fonts/${file}") format("woff2");${styleOf[style]};` +
        `font-display:swap;${lines};unicode-range:${range}}`,
    )
    .join("\n");

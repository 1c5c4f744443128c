/** Tells which of an edition's faces its characters need: one that is declared costs every page its lines. */
import { AskedFace } from "./coverage.ts";
import { type Face, styles } from "./faces.ts";

/** @example familyOf({ file: "latin-ext-bold.woff2", style: "bold", … }) // → "latin-ext" */
const familyOf = ({ file, style }: Face): string => file.replace(RegExp(`-?${style}\\.woff2$`), "");

/** The main fonts come always, the brand's and Arimo's: pages preload one of them. */
const always = ["", "latin"];

/**
 * Of the further faces those that have a character which all before them lack, each in all its styles,
 * for what stands in regular letters today may stand in bold tomorrow.
 * @param characters code points of the edition's texts
 */
export function neededFaces(faces: readonly Face[], characters: ReadonlySet<number>): Face[] {
  const needed = new Set([
    ...always,
    ...styles.flatMap((style) => {
      const own = faces.filter((face) => face.style === style);
      const asked = own.map((face) => ({ family: familyOf(face), face: new AskedFace(face) }));
      return [...characters].flatMap(
        (code) => asked.find(({ face }) => face.has([code]))?.family ?? [],
      );
    }),
  ]);
  return faces.filter((face) => needed.has(familyOf(face)));
}

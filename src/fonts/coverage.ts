/** Tells which characters the fonts of an edition show. */
import { create } from "fontkit";
import { editionFaces, type Face, type OwnFonts, styles } from "./faces.ts";

/** What a font's file holds, read once. */
const charactersOf = new WeakMap<Uint8Array, ReadonlySet<number>>();

/** The code points that a WOFF2 file has glyphs for. @throws if it is not a font */
export function readCharacters(content: Uint8Array): ReadonlySet<number> {
  const known = charactersOf.get(content);
  if (known) return known;
  const font = create(Buffer.from(content));
  if (!("characterSet" in font)) throw new Error("The file holds several fonts.");
  const characters = new Set(font.characterSet);
  // It ends a character map and is no character.
  characters.delete(0xffff);
  charactersOf.set(content, characters);
  return characters;
}

/** Whether a file is a WOFF2 font whose characters can be read. */
export function isFont(content: Uint8Array): boolean {
  if (Buffer.from(content.subarray(0, 4)).toString("latin1") !== "wOF2") return false;
  try {
    return readCharacters(content).size > 0;
  } catch {
    return false;
  }
}

type Range = readonly [first: number, last: number];

/** @example parseRange("U+0-FF,U+131") // → [[0, 255], [305, 305]] */
const parseRange = (range: string): Range[] =>
  range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/** A face that is asked for its characters; its file is read only when its range does not rule them out. */
export class AskedFace {
  readonly style: Face["style"];
  readonly #content: Uint8Array;
  readonly #range: Range[];

  constructor({ style, content, range }: Face) {
    this.style = style;
    this.#content = content;
    this.#range = parseRange(range);
  }

  has(characters: readonly number[]): boolean {
    const inRange = (code: number) =>
      this.#range.some(([first, last]) => first <= code && code <= last);
    return (
      characters.every(inRange) &&
      characters.every((code) => readCharacters(this.#content).has(code))
    );
  }
}

/** Without a form of their own: spaces, and what only says how others are joined, divided or ordered. */
const FORMLESS = /^[\t\n\r\p{Zs}\p{Default_Ignorable_Code_Point}]$/u;

/** Asks for a character's picture, which no font of text has. */
const AS_PICTURE = "\uFE0F";

const codesOf = (text: string): number[] =>
  [...text]
    .filter((character) => character === AS_PICTURE || !FORMLESS.test(character))
    .map((character) => character.codePointAt(0) ?? 0);

/** Asks the fonts of an edition what they show. */
export class Coverage {
  readonly #given: readonly Face[];
  readonly #faces: AskedFace[];
  readonly #answers = new Map<string, boolean>();

  constructor(faces: readonly Face[]) {
    this.#given = faces;
    this.#faces = faces.map((face) => new AskedFace(face));
  }

  /** The same fonts with others after them. */
  and(others: readonly Face[]): Coverage {
    return others.length > 0 ? new Coverage([...this.#given, ...others]) : this;
  }

  /**
   * Whether each style has a face with the whole of what a reader sees as one character: letter and
   * accents come from one font.
   * @example coverage.shows("š") // → true
   */
  shows(character: string): boolean {
    const known = this.#answers.get(character);
    if (known !== undefined) return known;
    const forms = [character.normalize("NFC"), character.normalize("NFD")].map(codesOf);
    const answer = styles.every((style) =>
      this.#faces.some((face) => face.style === style && forms.some((form) => face.has(form))),
    );
    this.#answers.set(character, answer);
    return answer;
  }
}

let withoutBrand: Coverage | undefined;

/** What an edition shows with a brand's own fonts, or without. */
export function editionCoverage(own: OwnFonts = new Map()): Coverage {
  if (own.size > 0) return new Coverage(editionFaces(own));
  withoutBrand ??= new Coverage(editionFaces());
  return withoutBrand;
}

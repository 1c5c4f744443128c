/** Reads the fonts of a PDF as far as text needs them: codes to Unicode, name, kind. */

import { PDFArray, type PDFContext, PDFDict, PDFName, PDFRawStream } from "../pdf-lib.ts";

import { readStream } from "./compression.ts";

/** A font that text is shown in. */
export interface Font {
  /** PostScript name without the prefix of the subset. @example 'Arimo-Bold' */
  name: string;
  /** @example 'Type0', 'Type3' */
  kind: string;
  embedded: boolean;
  hasUnicode: boolean;
  /** The code of the space, in hexadecimal, if the font has one. */
  space: string | undefined;
  /** Text of a string operand, `(…)` excepted: Chromium writes hexadecimal strings. */
  decode(hex: string): string;
}

const PAIR = /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g;
const RANGE = /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g;

const utf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): `bfchar` and consecutive `bfrange`. */
export function readToUnicode(cmap: string): Map<number, string> {
  const codes = new Map<number, string>();
  for (const [, block = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", text = ""] of block.matchAll(PAIR)) {
      codes.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, block = ""] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", text = ""] of block.matchAll(RANGE)) {
      const first = Number.parseInt(from, 16);
      const unicode = Number.parseInt(text, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        codes.set(code, utf16((unicode + code - first).toString(16).padStart(text.length, "0")));
      }
    }
  }
  return codes;
}

const nameOf = (dict: PDFDict, key: string): string =>
  dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? "";

function isEmbedded(font: PDFDict): boolean {
  const descendants = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray);
  const carrier = descendants?.lookupMaybe(0, PDFDict) ?? font;
  const descriptor = carrier.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
  return ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(PDFName.of(key)));
}

function readFont(dict: PDFDict): Font {
  const kind = nameOf(dict, "Subtype");
  const cmap = dict.lookup(PDFName.of("ToUnicode"));
  const codes =
    cmap instanceof PDFRawStream ? readToUnicode(readStream(cmap)) : new Map<number, string>();
  const digits = kind === "Type0" ? 4 : 2;
  const space = [...codes].find(([, text]) => text === " ")?.[0];
  return {
    name: nameOf(dict, "BaseFont").replace(/^[A-Z]{6}\+/, ""),
    kind,
    embedded: kind === "Type3" || isEmbedded(dict),
    hasUnicode: codes.size > 0,
    space: space?.toString(16).padStart(digits, "0"),
    decode(hex) {
      let text = "";
      for (let i = 0; i + digits <= hex.length; i += digits) {
        text += codes.get(Number.parseInt(hex.slice(i, i + digits), 16)) ?? "\uFFFD";
      }
      return text;
    },
  };
}

/** Reads each font once, however many pages name it. */
export class FontShelf {
  readonly #context: PDFContext;
  readonly #read = new Map<PDFDict, Font>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** The font that `resources` call `name`. @throws if there is none */
  find(resources: PDFDict | undefined, name: string): Font {
    const fonts = resources?.lookupMaybe(PDFName.of("Font"), PDFDict);
    const dict = this.#context.lookupMaybe(fonts?.get(PDFName.of(name)), PDFDict);
    if (dict === undefined) throw new Error(`A content stream uses an unknown font ${name}`);
    const font = this.#read.get(dict) ?? readFont(dict);
    this.#read.set(dict, font);
    return font;
  }

  /** Every font met so far. */
  all(): Font[] {
    return [...this.#read.values()];
  }
}

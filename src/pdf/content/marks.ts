/** What stands under one piece of marked content. */

import { apply, type Box, emptyBox, growTo, type Matrix } from "./geometry.ts";
import { pointsOf } from "./operations.ts";

/** An operation that shows text, as far as the end of its line is concerned. */
export interface ShowingText {
  /** A space is to follow: the browser leaves out the one that a line ends with. */
  spaceAfter: boolean;
}

/** What is painted under one MCID. */
export interface Paints {
  /** The text in painting order; a new line of text begins with "\n". */
  text: string;
  paths: number;
  images: number;
  /** Around text and images, in the space of the page; see `boxOf`. */
  box: Box;
  /** Paths as they were written, with the space they are in. */
  drawn: { path: string; matrix: Matrix }[];
  /** Where the first and the last line of text stand, for joining pieces of one line. */
  firstBaseline: number | undefined;
  lastBaseline: number | undefined;
  lastShown: ShowingText | undefined;
  /** Words of it are written in reverse (ISO 32000-1, 14.8.2.3.3), and so come in another order. */
  isTurned: boolean;
}

export const noPaint = (): Paints => ({
  text: "",
  paths: 0,
  images: 0,
  box: emptyBox(),
  drawn: [],
  firstBaseline: undefined,
  lastBaseline: undefined,
  lastShown: undefined,
  isTurned: false,
});

/** The box around all that is painted. Paths are read here, since few boxes are asked for. */
export function boxOf({ box, drawn }: Paints): Box {
  const whole: Box = [...box];
  for (const { path, matrix } of drawn) {
    for (const [x, y] of pointsOf(path)) growTo(whole, ...apply(matrix, x, y));
  }
  return whole;
}

/** Less than this much apart (in points) two pieces of text stand on one line. */
const SAME_LINE = 1;

/** Tells if text at one baseline begins a new line after text at another. */
export const isNewLine = (before: number | undefined, now: number | undefined): boolean =>
  before !== undefined && now !== undefined && Math.abs(before - now) > SAME_LINE;

/** A space, a soft hyphen, or a hyphen, dash or slash that ends a part of a word. */
const NO_SPACE_AFTER = /(?:\s|\u00ad|\S[-\u2010–—/])$/;

/** Words that end with a hyphen before a space, such as the first of "oppilas- ja opiskelijakunnat". */
export type SuspendedWords = ReadonlySet<string>;

/** @example suspendedWords(["oppilas-", "ja"]) // → Set { "oppilas-" } */
export const suspendedWords = (words: readonly string[]): SuspendedWords =>
  new Set(words.filter((word) => NO_SPACE_AFTER.test(word)));

/** Marks the end of the text of `paints` as the end of a line between words. */
export function endLine({ text, lastShown }: Paints, suspended: SuspendedWords): void {
  const [word = ""] = /\S*$/.exec(text) ?? [];
  if (lastShown !== undefined && (suspended.has(word) || !NO_SPACE_AFTER.test(text))) {
    lastShown.spaceAfter = true;
  }
}

/** What else is known of a text that is shown. */
interface Showing {
  shown?: ShowingText | undefined;
  suspended?: SuspendedWords | undefined;
}

/** Adds text that is shown at `baseline`. */
export function addText(
  paints: Paints,
  text: string,
  baseline: number,
  { shown, suspended = new Set() }: Showing = {},
): void {
  const newLine = isNewLine(paints.lastBaseline, baseline);
  if (newLine) endLine(paints, suspended);
  paints.text += newLine ? `\n${text}` : text;
  paints.firstBaseline ??= baseline;
  paints.lastBaseline = baseline;
  paints.lastShown = shown ?? paints.lastShown;
}

const MCID = /\/MCID\s+(\d+)/;
const ACTUAL_TEXT = /\/ActualText\s*<([\da-fA-F\s]*)>/;

/** The MCID in the properties of a BDC. @example mcidIn('<</MCID 3 >>') // → 3 */
export function mcidIn(properties: string | undefined): number | undefined {
  const match = MCID.exec(properties ?? "");
  return match ? Number(match[1]) : undefined;
}

/** The ActualText (UTF-16BE in hexadecimal) in the properties of a BDC. */
export function actualTextIn(properties: string | undefined): string | undefined {
  const match = ACTUAL_TEXT.exec(properties ?? "");
  if (!match) return undefined;
  const bytes = Buffer.from((match[1] ?? "").replace(/\s/g, ""), "hex");
  return bytes
    .swap16()
    .toString("utf16le")
    .replace(/^\uFEFF/, "");
}

/** What stands under one piece of marked content. */

import { type Box, emptyBox } from "./geometry.ts";

/** What is painted under one MCID. */
export interface Paints {
  /** The text in painting order; a new line of text begins with "\n". */
  text: string;
  paths: number;
  images: number;
  /** In the space of the page. */
  box: Box;
  /** Where the first and the last line of text stand, for joining pieces of one line. */
  firstBaseline: number | undefined;
  lastBaseline: number | undefined;
}

export const noPaint = (): Paints => ({
  text: "",
  paths: 0,
  images: 0,
  box: emptyBox(),
  firstBaseline: undefined,
  lastBaseline: undefined,
});

/** Less than this much apart (in points) two pieces of text stand on one line. */
export const SAME_LINE = 1;

/** Adds text that stands at `baseline`. */
export function addText(paints: Paints, text: string, baseline: number): void {
  const { lastBaseline } = paints;
  const newLine = lastBaseline !== undefined && Math.abs(lastBaseline - baseline) > SAME_LINE;
  paints.text += newLine ? `\n${text}` : text;
  paints.firstBaseline ??= baseline;
  paints.lastBaseline = baseline;
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

/** Turns the bytes of a file into text; a byte that has no meaning there is told with its place. */
import { isUtf8 } from "node:buffer";
import type { Problem } from "../problem.ts";

export type Decoded = { ok: true; text: string } | { ok: false; problem: Problem };

/**
 * Text in UTF-8, without a byte order mark. Otherwise `not-utf-8`, at the first letter that cannot be read.
 * @param file path of the file as the editor would type it
 */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
  const fix = "Save the file again with the encoding UTF-8.";
  const told = (line: number, column: number, message: string): Decoded => ({
    ok: false,
    problem: { file, line, column, code: "not-utf-8", message, fix },
  });
  if (isUtf16(bytes)) return told(1, 1, "The file is in UTF-16, not in UTF-8.");
  if (isUtf8(bytes)) return { ok: true, text: new TextDecoder().decode(bytes) };
  const { line, column } = placeAfter(readableStart(bytes, "utf-8"));
  return told(line, column, "This letter cannot be read: the file is not in UTF-8.");
}

/** By its byte order mark, or by the zeros that UTF-16 puts beside each space, colon and line end. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return bytes.length > 1 && zeros > bytes.length * LEAST_ZEROS;
}

/** Share of zeros among the bytes of a text in letters of which none is Latin. */
const LEAST_ZEROS = 0.05;

/** The text before the first byte that has no meaning in the encoding. */
export function readableStart(bytes: Uint8Array, encoding: string): string {
  const textOf = (length: number): string | undefined => {
    try {
      const decoder = new TextDecoder(encoding, { fatal: true });
      return decoder.decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (textOf(middle) === undefined) bad = middle;
    else good = middle;
  }
  return textOf(good) ?? "";
}

/** Line and column, from 1, of what follows a text. */
export function placeAfter(text: string): { line: number; column: number } {
  const lines = text.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

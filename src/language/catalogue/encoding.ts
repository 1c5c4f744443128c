/** Reads a catalogue in the encoding that its header names. */
import { type Decoded, decodeUtf8, placeAfter, readableStart } from "../../plan/input/decode.ts";

/**
 * The text of a .po file. `not-utf-8` where it has no other encoding, `unknown-encoding` where that is
 * none, `wrong-encoding` at the first letter that it does not have.
 * @param file path of the file as a translator would type it
 */
export function decodeCatalogue(file: string, bytes: Uint8Array): Decoded {
  const named = charsetOf(bytes);
  if (named === undefined || /^utf-?8$/i.test(named.charset)) return decodeUtf8(file, bytes);
  const fix = "Save the file in UTF-8, and write charset=UTF-8 in its header.";
  const told = (
    place: { line: number; column: number },
    code: string,
    message: string,
  ): Decoded => ({
    ok: false,
    problem: { file, ...place, code, message, fix },
  });
  const decoder = decoderOf(named.charset);
  if (!decoder)
    return told(
      { line: named.line, column: 1 },
      "unknown-encoding",
      `"${named.charset}" is not the name of an encoding that this file could be in.`,
    );
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    return told(
      placeAfter(readableStart(bytes, decoder.encoding)),
      "wrong-encoding",
      `This letter is not one of ${named.charset}, which the header names.`,
    );
  }
}

/** The header's charset and its line; undefined where there is none, or the word that stands for one. */
function charsetOf(bytes: Uint8Array): { charset: string; line: number } | undefined {
  const text = Buffer.from(bytes).toString("latin1");
  // A long text starts with an empty line, too, but no msgstr follows at once.
  const header = /^\s*msgid\s*""\s*^\s*msgstr\b[\s\S]*?(?=^\s*(?:#|msg)|$(?![\s\S]))/m.exec(text);
  const found = /charset\s*=\s*([^\s;"\\]+)/i.exec(header?.[0] ?? "");
  const charset = found?.[1];
  if (!header || !found || charset === undefined || charset === "CHARSET") return undefined;
  return { charset, line: placeAfter(text.slice(0, header.index + found.index)).line };
}

/**
 * Encodings are those of the web (WHATWG Encoding), which know gettext's names. None has a header that
 * could be read as this one was and is in UTF-16.
 */
function decoderOf(charset: string): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return decoder.encoding.startsWith("utf-16") ? undefined : decoder;
  } catch {
    return undefined;
  }
}

/** Reads which fonts a printed file names, without parsing it. */

const BASE_FONT = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g;

/**
 * PostScript names, each once. Chromium writes fonts as plain objects; what this would miss, the
 * gate that reads the whole file names as foreign.
 *
 * @example fontNames(Buffer.from("/BaseFont /ABCDEF+Arimo-Bold")) // → ['Arimo-Bold']
 */
export function fontNames(printed: Uint8Array): string[] {
  const { buffer, byteOffset, byteLength } = printed;
  const text = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
  return [...new Set([...text.matchAll(BASE_FONT)].map(([, name = ""]) => name))];
}

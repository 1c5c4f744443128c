/** Finds values that were put into a word processor's quotation marks, which YAML takes for letters. */

const CURLY = "“”„‟«»‘’‚‛";
const inCurly = new RegExp(`^[${CURLY}](.*)[${CURLY}]$`, "su");
const atOneEnd = new RegExp(`^[${CURLY}]|[${CURLY}]$`, "u");

/**
 * What to do about a value that is wrong because of its quotation marks; undefined for any other.
 * @example curlyQuotes("“wave”") // → 'YAML takes curly quotation marks for letters: write "wave", or wave without any.'
 */
export function curlyQuotes(value: unknown): string | undefined {
  if (typeof value !== "string" || !atOneEnd.test(value)) return undefined;
  const [, inner = ""] = inCurly.exec(value) ?? [];
  const instead = inner === "" ? 'straight ones, "…"' : `"${inner}", or ${inner} without any`;
  return `YAML takes curly quotation marks for letters: write ${instead}.`;
}

/** Writes which characters a browser looks for in a font. */

/** Ranges that lie nearer than this to each other are one: asking a font in vain costs less than a long list. */
const NEAR = 0x100;

const hexadecimal = (code: number): string => code.toString(16).toUpperCase();

/**
 * Code points as CSS writes a `unicode-range`.
 * @example rangeOf([0x627, 0x628, 0xfb50]) // → "U+627-628,U+FB50"
 */
export function rangeOf(characters: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const code of [...characters].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code - last[1] <= NEAR) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([first, last]) =>
      first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
    )
    .join(",");
}

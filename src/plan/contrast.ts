/** Contrast of colours as WCAG reckons it, and the colour nearest to one that text can be read on. */

/** Text on coloured surfaces: the dark one and the light one of the design system. */
export const textColours = { dark: "#1a1a1a", light: "#ffffff" } as const;

export type TextColour = keyof typeof textColours;

/** Contrast that text needs (WCAG 1.4.3). */
const ENOUGH = 4.5;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @example contrast("#000000", "#ffffff") // → 21 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The text that can be read on a colour, dark before light; undefined where neither can. */
export const textOn = (colour: string): TextColour | undefined =>
  (["dark", "light"] as const).find((name) => contrast(colour, textColours[name]) >= ENOUGH);

/**
 * A colour with a share of another in it.
 * @example mixed("#000000", "#ffffff", 0.5) // → "#808080"
 */
export function mixed(colour: string, other: string, share: number): string {
  const others = channels(other);
  const parts = channels(colour).map((value, at) =>
    Math.round(value + ((others[at] ?? 0) - value) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${parts.join("")}`;
}

/** The nearest colour, a little darker or lighter, that text can be read on. */
export function nearestReadable(colour: string): string {
  for (let share = 0; share <= 100; share++)
    for (const other of ["#000000", "#ffffff"]) {
      const near = mixed(colour, other, share / 100);
      if (textOn(near)) return near;
    }
  throw new Error(`Nothing near ${colour} can be read on.`);
}

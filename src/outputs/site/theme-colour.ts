/** Values of the design system's colours, for what cannot read custom properties. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Value of one of the Helsinki Design System's colours.
 * @example colourValue("suomenlinna") // → "#f5a3c7"
 * @throws if the design system has no such colour
 */
export function colourValue(name: string): string {
  const tokens = readFileSync(require.resolve("hds-design-tokens/lib/all.css"), "utf8");
  const value = new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})\\b`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`hds-design-tokens has no colour "${name}".`);
  return value;
}

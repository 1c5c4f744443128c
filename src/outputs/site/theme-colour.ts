/** The colours of a theme: those of the design system, or what is made of a colour of one's own. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { contrast, mixed, type TextColour, textOn } from "../../plan/contrast.ts";

const require = createRequire(import.meta.url);

/** Surface of dark pages, as in tokens.css. */
const DARK_SURFACE = "#16161d";

/** What a theme gives to style sheets and drawings. */
export interface ThemeColours {
  /** @example "#f5a3c7" */
  theme: string;
  light: string;
  medium: string;
  dark: string;
  /** Text on `theme`. */
  text: TextColour;
  /** `theme`, or a lighter tone of it, as it is seen against dark surfaces (WCAG 1.4.11). */
  onDark: string;
}

/**
 * The colours of a plan's theme.
 * @param colour name of a colour of the Helsinki Design System, or six digits after a #
 * @throws if the design system has no such colour
 */
export function themeColours(colour: string): ThemeColours {
  const isOwn = colour.startsWith("#");
  const theme = isOwn ? colour.toLowerCase() : colourValue(colour);
  const tones = isOwn
    ? {
        light: mixed(theme, "#ffffff", 0.88),
        medium: mixed(theme, "#ffffff", 0.7),
        dark: mixed(theme, "#000000", 0.25),
      }
    : {
        light: colourValue(`${colour}-light`),
        medium: colourValue(`${colour}-medium-light`),
        dark: colourValue(`${colour}-dark`),
      };
  const text = textOn(theme);
  if (!text) throw new Error(`No text can be read on ${colour}.`);
  // A theme with dark text is light enough for dark pages.
  const isSeen = text === "dark" && contrast(theme, DARK_SURFACE) >= 4.5;
  return { theme, ...tones, text, onDark: isSeen ? theme : tones.medium };
}

/** Blue of links and buttons. */
const BLUE = "bus";

/** Style sheet that maps a plan's theme colour onto the names that styles use. */
export function themeCss(colour: string): string {
  const { theme, light, medium, dark, text, onDark } = themeColours(colour);
  const named = (tone: string, value: string) =>
    colour.startsWith("#") ? value : `var(--color-${colour}${tone})`;
  const [own, other] = text === "dark" ? ["black-90", "white"] : ["white", "black-90"];
  const isBlueSeen = contrast(colourValue(BLUE), theme) >= 4.5;
  const properties = {
    "": named("", theme),
    "-light": named("-light", light),
    "-medium": named("-medium-light", medium),
    "-dark": named("-dark", dark),
    "-on-dark": onDark === theme ? "var(--theme)" : "var(--theme-medium)",
    "-soft-on-dark": mixed(theme, DARK_SURFACE, 0.91),
    "-text": `var(--color-${own})`,
    "-text-inverse": `var(--color-${other})`,
    "-link": isBlueSeen ? `var(--color-${BLUE})` : "var(--theme-text)",
    "-button": isBlueSeen ? `var(--color-${BLUE})` : "var(--theme-text)",
    "-button-hover": isBlueSeen ? `var(--color-${BLUE}-dark)` : "var(--theme-text-inverse)",
    "-button-text": isBlueSeen ? "var(--color-white)" : "var(--theme-text-inverse)",
    "-button-text-hover": isBlueSeen ? "var(--color-white)" : "var(--theme-text)",
    // Light text needs its surface on paper, too.
    "-on-paper": text === "dark" ? "economy" : "exact",
  };
  const lines = Object.entries(properties).map(([name, value]) => `--theme${name}:${value}`);
  return `:root{${lines.join(";")}}`;
}

/**
 * Value of one of the Helsinki Design System's colours.
 * @example colourValue("suomenlinna") // → "#f5a3c7"
 * @throws if the design system has no such colour
 */
function colourValue(name: string): string {
  const tokens = readFileSync(require.resolve("hds-design-tokens/lib/all.css"), "utf8");
  const value = new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})\\b`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`hds-design-tokens has no colour "${name}".`);
  return value;
}

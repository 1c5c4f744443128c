/** Any colour that text can be read on makes a theme; one that it cannot is told with the nearest that passes. */
import test from "ava";
import { contrast, nearestReadable, textColours, textOn } from "../../plan/contrast.ts";
import { linesAfter } from "../../plan/fixture/problem-lines.ts";
import { namedColours } from "../../plan/schema/theme.ts";
import { themeColours, themeCss } from "./theme-colour.ts";

/** Surfaces with text on them, and what stands on dark pages beside the dark. */
function leastContrast(colour: string): number {
  const { theme, light, medium, text, onDark } = themeColours(colour);
  return Math.min(
    contrast(theme, textColours[text]),
    contrast(light, textColours.dark),
    contrast(medium, textColours.dark),
    contrast(light, "#0000bf"),
    contrast(onDark, "#16161d"),
    contrast(onDark, textColours.dark),
  );
}

for (const colour of [...namedColours, "#000000", "#ffffff", "#0b3d2e", "#ffd400", "#7a0019"])
  test(`${colour}: all text on its surfaces has enough contrast`, (t) => {
    t.true(leastContrast(colour) >= 4.5, String(leastContrast(colour)));
  });

test("a colour of one's own takes the place of the design system's", (t) => {
  t.regex(themeCss("suomenlinna"), /^:root\{--theme:var\(--color-suomenlinna\);/);
  t.regex(themeCss("#0b3d2e"), /^:root\{--theme:#0b3d2e;.*--theme-text:var\(--color-white\)/);
});

test("links and buttons on a surface that hides blue are as its text", (t) => {
  t.regex(themeCss("suomenlinna"), /--theme-link:var\(--color-bus\)/);
  t.regex(themeCss("tram"), /--theme-link:var\(--theme-text\)/);
});

test("the nearest readable colour is readable, and hardly another", (t) => {
  t.is(textOn("#767c7c"), undefined);
  const near = nearestReadable("#767c7c");
  t.truthy(textOn(near));
  t.true(contrast(near, "#767c7c") < 1.15);
});

for (const [written, line] of [
  [
    '"#767c7c"',
    'data/site.yaml:6:11  low-contrast  Neither dark nor light text can be read on #767c7c (WCAG 1.4.3 asks for a contrast of 4.5). The nearest colour that passes is "#',
  ],
  [
    "coper",
    'data/site.yaml:6:11  unknown-colour  "coper" is not a colour. Did you mean "copper"? Or write a colour of your own in quotation marks, e.g. "#0b6e4f".',
  ],
] as const)
  test(`the colour ${written} is told`, (t) => {
    const lines = linesAfter(["site.yaml", "colour: copper", `colour: ${written}`]);
    t.is(lines.length, 1);
    t.true(lines[0]?.startsWith(line), lines[0]);
  });

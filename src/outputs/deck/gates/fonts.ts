/** Gate: every glyph comes from a font of the page's own, written as a real font. */

import type { Font } from "../../../pdf/content/fonts.ts";
import type { SlideFacts } from "../slides.ts";
import type { SlideProblem } from "../slide-problem.ts";

/**
 * Names slides, fonts and characters that come from a system font, or from a font that Chromium
 * turned into Type 3 drawings (it does so with variable and CFF fonts).
 */
export function findForeignFonts(
  shown: ReadonlyMap<number, Map<Font, Set<string>>>,
  own: ReadonlySet<string>,
  slides: readonly SlideFacts[],
  language: string,
): SlideProblem[] {
  const problems: SlideProblem[] = [];
  for (const [page, fonts] of shown) {
    const slide = slides[page]?.id ?? "";
    for (const [font, characters] of fonts) {
      const sorted = [...characters].sort();
      const sample = sorted.join("");
      if (font.kind === "Type3") {
        const message = `A font became Type 3 drawings, for the characters "${sample}"`;
        const fix = "use static TrueType fonts (woff2 from TTF), not variable or CFF ones";
        problems.push({ code: "slide-font-kind", slide, language, message, fix });
      } else if (!own.has(font.name)) {
        const message = `The system's font ${font.name} shows the characters "${sample}"`;
        const fix = "bring a font that has these characters with @font-face, or change the text";
        problems.push({ code: "slide-font", slide, language, message, characters: sorted, fix });
      }
    }
  }
  return problems;
}

/** Gate: every glyph comes from a font of the page's own, written as a real font. */

import type { ForeignFont } from "../../../pdf/content/foreign-fonts.ts";
import type { SlideProblem } from "../slide-problem.ts";
import type { SlideFacts } from "../slides.ts";

/** Names slides, fonts and characters of foreign fonts. */
export const problemsOfFonts = (
  fonts: readonly ForeignFont[],
  slides: readonly SlideFacts[],
  language: string,
): SlideProblem[] =>
  fonts.map(({ page, kind, name, characters }) => {
    const slide = slides[page]?.id ?? "";
    const sample = characters.join("");
    if (kind === "drawn") {
      const message = `A font became Type 3 drawings, for the characters "${sample}"`;
      const fix = "Use static TrueType fonts (woff2 from TTF), not variable or CFF ones";
      return { code: "slide-font-kind", slide, language, message, fix };
    }
    const message = `The system's font ${name} shows the characters "${sample}"`;
    const fix = "Bring a font that has these characters with @font-face, or change the text";
    return { code: "slide-font", slide, language, message, characters, fix };
  });

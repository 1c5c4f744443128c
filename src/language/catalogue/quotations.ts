/** Checks that a translation quotes as its language does, not as the original. */
import { quotationMarksOf } from "../quotation-marks.ts";
import type { Mistake } from "./mistake.ts";

/** `quotation-marks`: double marks that are not those of the language, opening and closing in turn. */
export function quotationMistakes(translation: string, language: string): Mistake[] {
  const marks = quotationMarksOf(language);
  const found = translation.match(/["“”„«»]/g) ?? [];
  if (!marks || found.every((mark, index) => mark === marks[index % 2])) return [];
  const quotation = marks.join("…");
  return [
    {
      code: "quotation-marks",
      message: `The translation does not quote as ${language} does.`,
      fix: `Write ${quotation}.`,
    },
  ];
}

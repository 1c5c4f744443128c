/** Must be found: more landmarks than anyone needs. */
import { add, type Breaks } from "../fixture/break.ts";

export const breaks: Breaks = {
  landmarks: add(
    [1, 2, 3, 4].map((part) => `<section aria-label="Osa ${part}">Teksti.</section>`).join("\n"),
  ),
};

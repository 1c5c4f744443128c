/** Gate: every word of a slide that is not decoration stands in its tags, in the same order. */

import type { SlideFacts } from "../slides.ts";
import type { SlideProblem } from "../slide-problem.ts";
import { compareWords } from "../../../pdf/structure/compare-words.ts";
import { elements, type StructureElement } from "../../../pdf/structure/element.ts";
import { textOf } from "../../../pdf/structure/text.ts";

const quote = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

/** Compares each slide with its tags; decoration is what `aria-hidden` or CSS adds. */
export function findLostWords(
  root: StructureElement,
  slides: readonly SlideFacts[],
  language: string,
): SlideProblem[] {
  const tagged = new Map<string, StructureElement>();
  for (const found of elements(root)) {
    if (found.fact?.part !== undefined) tagged.set(found.fact.part, found);
  }
  return slides.flatMap(({ id, words }): SlideProblem[] => {
    const section = tagged.get(id);
    const { missing, added } = compareWords(words, section === undefined ? "" : textOf(section));
    const problems: SlideProblem[] = [];
    if (missing.length > 0) {
      problems.push({
        code: "slide-lost-words",
        slide: id,
        language,
        message: `The tags of the slide lack words of the page: ${quote(missing)}`,
        text: missing.join(" "),
        fix: 'Show the words plainly in print, or mark them as decoration with aria-hidden="true"',
      });
    }
    if (added.length > 0) {
      problems.push({
        code: "slide-added-words",
        slide: id,
        language,
        message: `The tags of the slide have text that the page does not: ${quote(added)}`,
        text: added.join(" "),
        fix: "Look for text that is painted twice or out of order",
      });
    }
    return problems;
  });
}

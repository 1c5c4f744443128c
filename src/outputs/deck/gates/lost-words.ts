/** Gate: every word of a slide that is not decoration stands in its tags, in the same order. */

import type { SlideFacts } from "../slides.ts";
import type { SlideProblem } from "../slide-problem.ts";
import { elements, type StructureElement } from "../../../pdf/structure/element.ts";
import { textOf } from "../../../pdf/structure/text.ts";

/** What two readings of one slide do not share. */
export interface Difference {
  /** Words of the page that the tags do not have where they should. */
  missing: string[];
  /** Text of the tags that the page does not have there. */
  added: string[];
}

/** So many letters must agree for two readings to be in step again. */
const IN_STEP = 12;

/** Letters without spaces, case, soft hyphens or the hyphens that those become. */
const letters = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u2010]/g, "")
    .toLowerCase();

/**
 * Compares words with a text whose spaces may lie elsewhere, since lines end between words.
 *
 * @example compareWords(['yksi', 'kaksi'], 'yksi') // → { missing: ['kaksi'], added: [] }
 */
export function compareWords(words: readonly string[], tagged: string): Difference {
  const text = letters(tagged);
  const plain = words.map(letters);
  const ahead = (from: number): string => {
    let joined = "";
    for (let i = from; i < plain.length && joined.length < IN_STEP; i++) joined += plain[i];
    return joined;
  };
  const difference: Difference = { missing: [], added: [] };
  let at = 0;
  let word = 0;
  while (word < plain.length) {
    const here = plain[word] ?? "";
    if (text.startsWith(here, at)) {
      at += here.length;
      word++;
      continue;
    }
    const found = text.indexOf(ahead(word), at);
    let skipped = word + 1;
    while (skipped < plain.length && !text.startsWith(ahead(skipped), at)) skipped++;
    if (skipped < plain.length || found < 0) {
      const until = skipped < plain.length ? skipped : word + 1;
      difference.missing.push(...words.slice(word, until));
      word = until;
    } else {
      difference.added.push(text.slice(at, found));
      at = found;
    }
  }
  if (at < text.length) difference.added.push(text.slice(at));
  return difference;
}

const quote = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

/** Compares each slide with its tags; decoration is what `aria-hidden` or CSS adds. */
export function findLostWords(
  root: StructureElement,
  slides: readonly SlideFacts[],
  language: string,
): SlideProblem[] {
  const tagged = new Map<string, StructureElement>();
  for (const found of elements(root)) {
    if (found.fact?.slide !== undefined) tagged.set(found.fact.slide, found);
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
        fix: 'show the words plainly in print, or mark them as decoration with aria-hidden="true"',
      });
    }
    if (added.length > 0) {
      problems.push({
        code: "slide-added-words",
        slide: id,
        language,
        message: `The tags of the slide have text that the page does not: ${quote(added)}`,
        fix: "look for text that is painted twice or out of order",
      });
    }
    return problems;
  });
}

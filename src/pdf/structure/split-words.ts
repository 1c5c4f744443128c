/** Finds words of a page that the text of its tags has in two, since a line ends within them. */
import { lettersOf } from "./compare-words.ts";

/** Letters only: a number may stand above its line, as that of a note does. */
const ENDS_IN_WORD = /[\p{L}\p{M}]$/u;
const GOES_ON = /^[\p{L}\p{M}]/u;
/** Letters of one direction: an Arabic "and" stands before a name in Latin letters, and is no part of it. */
const TURNED_END = /[\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*$/u;
const TURNED_START = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const isTornBetween = (before: string, after: string): boolean =>
  ENDS_IN_WORD.test(before) &&
  GOES_ON.test(after) &&
  TURNED_END.test(before) === TURNED_START.test(after);

/**
 * Goes through both readings as far as they agree; where they do not, another rule tells.
 * @example splitWords(["on", "Kaupunginvaltuusto"], "on Kaupunginvaltuus to") // → ["Kaupunginvaltuus|to"]
 */
export function splitWords(words: readonly string[], tagged: string): string[] {
  const parts = tagged.split(/\s+/);
  const split: string[] = [];
  let rest = "";
  for (const word of words) {
    const letters = lettersOf(word);
    let found = rest;
    let told = rest;
    while (found.length < letters.length) {
      const part = parts.shift();
      if (part === undefined) return split;
      const isWithin = found !== "" && isTornBetween(told, part);
      told += isWithin ? `|${part}` : part;
      found += lettersOf(part);
    }
    if (!found.startsWith(letters)) return split;
    if (told.includes("|") && found === letters) split.push(told);
    rest = found.slice(letters.length);
  }
  return split;
}

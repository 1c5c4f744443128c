/** Lists words of the plan that readers may not know and that nothing explains: abbreviations, names, long words. */
import type { DataFile } from "../plan/read-folder.ts";
import type { Plan } from "../plan/schema/files.ts";
import type { PlanSubject, ShownText } from "../plan/subject.ts";
import { extract } from "./extract.ts";
import { plainText } from "./markdown.ts";

/** Letters of a word that a reader who is learning the language may not take in at once. */
export const hardWord = 16;

const kinds = ["abbreviation", "name", "long"] as const;

export interface UnexplainedWord {
  kind: (typeof kinds)[number];
  /** The word in the form that stands first in the data. */
  word: string;
  /** How often it stands in the plan; of a text that stands in several places, each is one. */
  count: number;
  /** Its first place, e.g. `channels.yaml:wilma.text`. */
  reference: string;
}

/**
 * Words of the plan in its own language, by kind, the rarest first: what is said once is hardest to guess.
 * @param sources the files that `loadPlan` gave with the plan
 */
export function unexplainedWords(
  plan: Plan,
  sources: ReadonlyMap<string, DataFile>,
  subjects: readonly PlanSubject[],
): UnexplainedWord[] {
  const language = plan.site.languages[0]?.code ?? "";
  const found = new Map<string, UnexplainedWord>();
  for (const { source, places } of extract(sources))
    for (const { reference } of places) {
      const file = reference.replace(/\.yaml:.*$/, "");
      const text = plainText(source).replace(/\{[^{}]*\}/g, " ");
      const rest = withoutExplained({ text, language, file }, plan, subjects);
      for (const { word, kind } of hardWordsIn(rest)) {
        const key = kind === "long" ? word.toLocaleLowerCase(language) : word;
        const known = found.get(key);
        if (known) known.count++;
        else found.set(key, { kind, word, count: 1, reference });
      }
    }
  return [...found.values()].sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      a.count - b.count ||
      a.word.localeCompare(b.word, language),
  );
}

const withoutExplained = (shown: ShownText, plan: Plan, subjects: readonly PlanSubject[]): string =>
  subjects.reduce((text, subject) => {
    const part: unknown = Reflect.get(plan, subject.name);
    return part === undefined || !subject.unexplained
      ? text
      : subject.unexplained(part, { ...shown, text });
  }, shown.text);

type HardWord = Pick<UnexplainedWord, "word" | "kind">;

/** @example hardWordsIn("Kasvatus: KUVAn Wilma") // → KUVAn an abbreviation, Wilma a name */
function hardWordsIn(text: string): HardWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-:’][\p{L}\p{N}]+)*/gu)].flatMap(
    ({ 0: word, index }): HardWord[] => {
      if (/\p{Lu}.*\p{Lu}|\p{L}\d|\d\p{L}/u.test(word)) return [{ word, kind: "abbreviation" }];
      // Any word begins with a capital at the start of a sentence.
      const isInside = /[\p{L}\p{N},;)][\s(]+$/u.test(text.slice(0, index));
      if (isInside && /^\p{Lu}/u.test(word)) return [{ word, kind: "name" }];
      return [...word].length >= hardWord ? [{ word, kind: "long" }] : [];
    },
  );
}

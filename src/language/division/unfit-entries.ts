/** Finds entries of word-division.yaml that do nothing. */
import type { Problem } from "../../plan/problem.ts";
import type { FileName, Plan } from "../../plan/schema/files.ts";
import { nearest } from "../../plan/suggest.ts";
import type { YamlFile } from "../../plan/yaml/yaml-file.ts";
import { wordsOf } from "./division.ts";

/**
 * `unused-division`: entries with which no word of their language begins, and `duplicate-division`:
 * those whose letters stand twice.
 * @param texts all texts of the edition by code of their language; of one that is left out, they are not known
 */
export function unfitEntries(
  plan: Pick<Plan, "word-division">,
  sources: ReadonlyMap<FileName, YamlFile>,
  texts: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const yaml = sources.get("word-division");
  if (!yaml) return [];
  return Object.entries(plan["word-division"]?.compounds ?? {}).flatMap(([language, entries]) => {
    const known = texts.get(language);
    const words = [...new Set((known ?? []).flatMap(wordsOf).map((word) => word.toLowerCase()))];
    const first = new Map<string, number>();
    return entries.flatMap((entry, index): Problem[] => {
      const place = (at: number) => yaml.at(["compounds", language, at]);
      const told = (code: string, message: string, fix: string) => [
        { file: yaml.file, ...place(index), code, message, fix },
      ];
      const letters = entry.replaceAll("|", "");
      const before = first.get(letters);
      if (before !== undefined)
        return told(
          "duplicate-division",
          `"${letters}" already stands on line ${place(before).line}.`,
          "Remove one of the two.",
        );
      first.set(letters, index);
      if (!known || words.some((word) => word.startsWith(letters))) return [];
      const near = nearest(
        letters,
        words.map((word) => word.slice(0, letters.length)),
      );
      return told(
        "unused-division",
        `No word of the edition in ${language} begins with "${letters}".`,
        near === undefined
          ? "Correct it, or remove it."
          : `Did you mean "${near}"? If not, remove it.`,
      );
    });
  });
}

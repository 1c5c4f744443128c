/** Collects the characters that an edition's texts have, by which it knows which fonts it needs. */
import type { Plan } from "../plan/schema/files.ts";
import { Message, Text } from "../plan/text.ts";
import { shippedTextsOf } from "../plan/shipped-texts.ts";
import type { PlanSubject } from "../plan/subject.ts";
import type { Catalogue } from "./catalogue.ts";
import { placeOf } from "./contexts.ts";
import { shippedWords, wordsToTranslate } from "./interface/shipped-words.ts";

/** Code points of the plan and of the words of site and deck, in all languages of the site. */
export function editionCharacters(
  plan: Plan,
  found: { catalogues: ReadonlyMap<string, Catalogue>; words: ReadonlyMap<string, Catalogue> },
  subjects: readonly PlanSubject[],
): ReadonlySet<number> {
  const [own = "", ...others] = plan.site.languages.map(({ code }) => code);
  const shipped = [own, ...others].map(
    (code) => (shippedWords(code, subjects) ?? wordsToTranslate(own, subjects)).words,
  );
  return new Set([
    ...charactersOf([own, ...others].flatMap(shippedTextsOf(plan, subjects)), []),
    ...charactersOf(plan, [...found.catalogues.values()]),
    ...charactersOf({ interface: shipped }, [...found.words.values()]),
  ]);
}

/**
 * Code points of all texts of the plan and of their translations, and of whatever else the data have
 * as a string, e.g. names of languages.
 * @param value the plan, or a part of it
 */
export function charactersOf(
  value: unknown,
  catalogues: readonly Catalogue[],
  path: readonly PropertyKey[] = [],
  found = new Set<number>(),
): ReadonlySet<number> {
  const add = (text: string) => {
    for (const character of text) found.add(character.codePointAt(0) ?? 0);
  };
  if (typeof value === "string") add(value);
  else if (value instanceof Text || value instanceof Message) {
    const [file, ...keys] = path;
    const place = file === undefined ? undefined : placeOf(String(file), keys);
    add(value.source);
    for (const catalogue of catalogues) add(catalogue.translate(value.source, place) ?? "");
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value))
      charactersOf(part, catalogues, [...path, Array.isArray(value) ? Number(key) : key], found);
  }
  return found;
}

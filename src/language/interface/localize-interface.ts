/** Puts the words of site and deck into an edition's language: the plan's own before the program's. */
import type { ShownSubject } from "../../plan/layout-facts.ts";
import type { InterfaceWords } from "../../plan/schema/interface-schema.ts";
import { type Catalogue, ownWords } from "../catalogue.ts";
import { formatsOf } from "../formats.ts";
import { type LocalizeOptions, localize } from "../localize.ts";
import type { Localized } from "../localized.ts";
import { isReplaced, type ReplacedWords } from "./replaced.ts";
import { shippedWords, wordsToTranslate } from "./shipped-words.ts";

/** How the program's English is written where a plan's own language is not among the program's. */
const common = { locale: "en-GB", dates: "long" } as const;

/**
 * All words in the edition's language. A word that the plan replaces is translated as its other texts are;
 * any other is the program's in the language, or, where it has none, comes from the catalogue of words.
 * @param replaced words of the plan's interface.yaml
 * @param subjects what the plan may speak of
 * @param options those of the plan's other texts
 * @param catalogue translations of the program's words
 */
export function localizeInterface(
  replaced: ReplacedWords,
  subjects: readonly ShownSubject[],
  options: LocalizeOptions,
  catalogue: Catalogue,
): Localized<InterfaceWords> {
  const shipped = shippedWords(options.language, subjects);
  const { language, words } = shipped ?? wordsToTranslate(options.source.language, subjects);
  const formats = language === options.source.language ? options.source.formats : formatsOf(common);
  return withReplaced(
    localize(
      words,
      {
        ...options,
        source: { language, formats },
        catalogue: shipped ? ownWords : withoutReplaced(catalogue, replaced),
      },
      ["interface"],
    ),
    localize(replaced, options, ["interface"]),
  );
}

/** A word that is never shown is not counted as one without a translation. */
const withoutReplaced = (catalogue: Catalogue, replaced: ReplacedWords): Catalogue => ({
  translate: (source, place) =>
    isReplaced(replaced, place) ? source : catalogue.translate(source, place),
});

type Some<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** The groups of words, with those that are replaced in their places. */
function withReplaced<T extends object>(
  groups: T,
  replacing: { readonly [Group in keyof T]?: Some<T[Group]> | undefined },
): T {
  const all = { ...groups };
  for (const group in all) all[group] = wordsWith(all[group], replacing[group]);
  return all;
}

function wordsWith<T>(words: T, some: Some<T> | undefined): T {
  const all = { ...words };
  for (const key in some) all[key] = some[key] ?? all[key];
  return all;
}

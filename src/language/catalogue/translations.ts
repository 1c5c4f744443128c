/** Answers for a text with the translation that a .po file has for it. */
import type { Catalogue } from "../catalogue.ts";
import { contextsOf } from "../contexts.ts";
import { keyOf } from "./lines.ts";
import { isTranslated } from "./merge.ts";
import type { PoEntry, PoFile } from "./po-file.ts";

/**
 * The catalogue of a .po file. Of the entries for a text the one with the narrowest context counts,
 * even where it has no translation: another one would be for another meaning.
 */
export function catalogueOf({ entries }: PoFile): Catalogue {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const isShown = (entry: PoEntry) => isTranslated(entry) && !entry.isFuzzy;
  return {
    isEmpty: !entries.some(isShown),
    translate: (source, place) => {
      const contexts = place === undefined ? [] : contextsOf(place);
      const entry = [...contexts, undefined]
        .map((context) => byKey.get(keyOf({ context, source })))
        .find((found) => found !== undefined);
      return entry && isShown(entry) ? entry.translation : undefined;
    },
  };
}

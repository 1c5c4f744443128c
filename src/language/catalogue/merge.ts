/** Brings a catalogue up to date with the data, as msgmerge does: nothing a translator wrote is lost. */
import { contextsOf } from "../contexts.ts";
import type { Place, TranslatableText } from "../extract.ts";
import type { CatalogueOf } from "./catalogue-of.ts";
import { commentsFor, flagsFor } from "./comments.ts";
import { headersFor } from "./header.ts";
import { keyOf } from "./lines.ts";
import { type Candidate, nearest } from "./match.ts";
import type { PoEntry, PoFile } from "./po-file.ts";

/**
 * The catalogue for `texts`. New texts are empty; changed ones carry the earlier translation, fuzzy,
 * with the text it belongs to; translations of texts that are gone are kept as obsolete and come back
 * with their text. Merging again changes nothing.
 * @param old the catalogue so far, if there is one
 */
export function merge(
  old: PoFile | undefined,
  texts: readonly TranslatableText[],
  of: CatalogueOf,
): PoFile {
  const before = [...(old?.entries ?? []), ...(old?.obsolete ?? [])];
  const contexts = contextsBySource(before);
  const wanted = texts.flatMap((text) => byContext(text, contexts.get(text.source)));
  const placesLeft = new Map(wanted.map(({ text, key }) => [key, referencesOf(text).length]));
  const known = new Map([...before].reverse().map((entry) => [keyOf(entry), entry]));
  const restorable = new Map(
    before.flatMap((entry) =>
      entry.isFuzzy && entry.previous !== undefined && isTranslated(entry)
        ? [[keyOf({ ...entry, source: entry.previous }), entry]]
        : [],
    ),
  );
  const candidates: Candidate[] = before
    .filter(isTranslated)
    .map((entry) => ({ entry, placesLeft: placesLeft.get(keyOf(entry)) ?? 0 }));
  const used = new Set<PoEntry>();
  const entries = wanted.map(({ text, context, key }): PoEntry => {
    const same = known.get(key);
    const restored = same ? undefined : restorable.get(key);
    const near = same || restored ? undefined : nearest(text, candidates);
    const from = same ?? restored ?? near;
    if (from) used.add(from);
    return {
      context,
      source: text.source,
      ...(same && isTranslated(same) ? stateOf(same) : untranslated),
      ...(restored ? { ...untranslated, translation: restored.translation } : {}),
      ...(near ? outdated(near) : {}),
      flags: flagsFor(text, from?.flags ?? [], from?.translation),
      translatorComment: from?.translatorComment ?? "",
      extracted: commentsFor(text),
      references: referencesOf(text),
    };
  });
  const gone = (old?.entries ?? [])
    .filter((entry) => isTranslated(entry) && !used.has(entry) && !placesLeft.has(keyOf(entry)))
    .map((entry) => ({ ...entry, extracted: [], references: [] }));
  const goneNow = new Set(gone.map(keyOf));
  const longGone = (old?.obsolete ?? []).filter(
    (entry) => !used.has(entry) && !placesLeft.has(keyOf(entry)) && !goneNow.has(keyOf(entry)),
  );
  const lastComments = old?.lastComments ?? [];
  return { ...headersFor(old, of), entries, obsolete: [...longGone, ...gone], lastComments };
}

/** Whether there is a translation at all, be it fuzzy. */
export const isTranslated = ({ translation }: PoEntry): boolean => translation.trim() !== "";

const referencesOf = ({ places }: TranslatableText): string[] => [
  ...new Set(places.map(({ reference }) => reference)),
];

const untranslated = {
  translation: "",
  isFuzzy: false,
  previous: undefined,
  previousContext: undefined,
};

const stateOf = ({ translation, isFuzzy, previous, previousContext }: PoEntry) => ({
  translation,
  isFuzzy,
  previous: isFuzzy ? previous : undefined,
  previousContext: isFuzzy ? previousContext : undefined,
});

/** The translation stays with the text that it was made for, however often that has changed since. */
const outdated = (entry: PoEntry) => ({
  translation: entry.translation,
  isFuzzy: true,
  ...(entry.isFuzzy && entry.previous !== undefined
    ? { previous: entry.previous, previousContext: entry.previousContext }
    : { previous: entry.source, previousContext: entry.context }),
});

/** The contexts in which a catalogue has each text; undefined is the one without a context. */
function contextsBySource(entries: readonly PoEntry[]): Map<string, Set<string | undefined>> {
  const found = new Map<string, Set<string | undefined>>();
  for (const { source, context } of entries) {
    const contexts = found.get(source) ?? new Set();
    found.set(source, contexts.add(context));
  }
  return found;
}

/** The text once for each context that the catalogue has for it, and once for its other places. */
function byContext(text: TranslatableText, contexts: ReadonlySet<string | undefined> = new Set()) {
  const groups = new Map<string | undefined, Place[]>();
  for (const place of text.places) {
    const context = contextsOf(place.place).find((name) => contexts.has(name));
    groups.set(context, [...(groups.get(context) ?? []), place]);
  }
  return [...groups].map(([context, places]) => ({
    text: { ...text, places },
    context,
    key: keyOf({ context, source: text.source }),
  }));
}

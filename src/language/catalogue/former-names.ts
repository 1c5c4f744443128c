/** Finds texts that still have the former name of what has been renamed, which the catalogues remember. */
import type { Problem } from "../../plan/problem.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import { walk } from "../../plan/schema/walk.ts";
import type { Path } from "../../plan/yaml/yaml-file.ts";
import { referenceOf, wayTo } from "../data-reference.ts";
import { quotes, withoutMarkup } from "./name-quotes.ts";
import type { PoEntry, PoFile } from "./po-file.ts";

/** Keys under which things have their names, e.g. name, city_name, title. */
const nameKey = /^short$|(^|_)(name|title)(_|$)/;

/** A text of the data with the thing that it belongs to. */
export interface OwnedText {
  reference: string;
  source: string;
  /** Kind of the thing, where the text is its name. */
  names: string | undefined;
  yaml: DataFile;
  path: Path;
}

/** What has been renamed. */
interface Renamed {
  former: string;
  now: string;
  kind: string;
  /** What translators called it. */
  translation: string;
}

/** All shown texts of the data. */
export function ownedTexts(sources: ReadonlyMap<string, DataFile>): OwnedText[] {
  return [...sources].flatMap(([file, yaml]) => {
    const ids = new Map<string, string>();
    const kinds = new Map<string, string>();
    walk(yaml.schema, yaml.data, ({ path, value, meta }) => {
      const thing = wayTo(path.slice(0, -1));
      if (meta.declares) kinds.set(thing, meta.declares);
      if (meta.declares) ids.set(thing, String(value));
    });
    const texts: OwnedText[] = [];
    walk(yaml.schema, yaml.data, ({ path, value, meta }) => {
      if (typeof value !== "string" || !meta.shown) return;
      const kind = kinds.get(wayTo(path.slice(0, -1)));
      const names = nameKey.test(String(path.at(-1))) ? kind : undefined;
      texts.push({ reference: referenceOf(file, path, ids), source: value, names, yaml, path });
    });
    return texts;
  });
}

/**
 * What a catalogue has under another name: an entry at the place of a name that was not brought up to date
 * since, or one that is fuzzy with its former text.
 */
export function renamedIn({ entries }: PoFile, texts: readonly OwnedText[]): Renamed[] {
  const names = texts.filter(({ names }) => names !== undefined);
  const isPresent = (former: string, kind: string) =>
    names.some((name) => name.source === former && name.names === kind);
  const byReference = Map.groupBy(names, ({ reference }) => reference);
  return entries.flatMap((entry) =>
    entry.references.flatMap((reference) => {
      const here = byReference.get(reference) ?? [];
      const [name] = here;
      const former = formerOf(entry, new Set(here.map(({ source }) => source)));
      if (name?.names === undefined || former === undefined) return [];
      const { source: now, names: kind } = name;
      if (isPresent(former, kind)) return [];
      return [{ former, now, kind, translation: entry.translation }];
    }),
  );
}

function formerOf({ source, isFuzzy, previous }: PoEntry, now: ReadonlySet<string>) {
  if (!now.has(source)) return source;
  return isFuzzy ? previous : undefined;
}

/** `former-name` at each text of the data that has one; what is of the same kind may well be called so. */
export function formerNamesInData(
  texts: readonly OwnedText[],
  renamed: readonly Renamed[],
): Problem[] {
  return texts.flatMap(({ source, names, yaml, path }) =>
    renamed
      .filter(({ former, now, kind }) => names !== kind && quotes(source, former, now))
      .map(({ former, now }) => ({
        file: yaml.file,
        ...yaml.at(path),
        ...formerName(former, now),
      })),
  );
}

/**
 * The same in translations whose own text does not have it, and so would not be looked at again.
 * @param place tells where an entry's translation stands
 */
export function formerNamesInTranslations(
  { entries }: PoFile,
  renamed: readonly Renamed[],
  place: (entry: PoEntry) => Pick<Problem, "file" | "line" | "column">,
): Problem[] {
  return entries
    .filter(({ isFuzzy }) => !isFuzzy)
    .flatMap((entry) =>
      renamed
        .filter(
          ({ former, now, translation }) =>
            translation !== "" &&
            !quotes(entry.source, former, now) &&
            entry.source !== former &&
            quotes(entry.translation, translation, ""),
        )
        .map(({ now, translation }) => ({ ...place(entry), ...formerName(translation, now) })),
    );
}

const formerName = (former: string, now: string) => ({
  code: "warning: former-name",
  message: `This text has “${withoutMarkup(former)}”, which is called “${withoutMarkup(now)}” now.`,
  fix: "Write the present name, or leave it where the former one is meant.",
});

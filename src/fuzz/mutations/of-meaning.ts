/** Mutations of meaning: well-formed YAML that says something else, true or false. */

import type { Mutations } from "../mutation.ts";
import type { ChangedFiles } from "../plan-files.ts";
import {
  get,
  isHolder,
  onData,
  onList,
  onOneOf,
  type Place,
  placesIn,
  readData,
  set,
} from "./yaml-places.ts";

const texts = (all: readonly Place[]) => all.filter((place) => typeof get(place) === "string");
const ids = (all: readonly Place[]) =>
  texts(all).filter((place) => /^[a-z][a-z0-9-]*$/.test(String(get(place))));

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, "", " ", "\n", [], {}, [[]], [null]],
  ...[
    "2031-02-30",
    "0000-00-00",
    "9999-12-31",
    "1900-01-01",
    "2031-1-1",
    1899,
    3000,
    "2031",
    "31.12.2031",
  ],
  ...[
    "https://a.example/",
    "mailto:a@b.example",
    "x y",
    "A",
    "a_b",
    "-a",
    "ä",
    "a--b",
    "a#b",
    "404",
    "en",
    "sv",
  ],
];

const KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "id",
  "title",
  "text",
  "name",
  "shows",
  "former",
  "",
];

/** Whole words of an id or code, in every file. */
const everywhere = (from: string, to: string, files: ChangedFiles) => {
  const word = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, "g");
  for (const path of files.paths((name) => name.endsWith(".yaml")))
    files.write(
      path,
      files.text(path).replace(word, () => to),
    );
};

const NAMES = [
  "constructor",
  "a",
  "x-1",
  "prototype",
  "assets",
  "preview",
  "top",
  "main",
  "search",
  "id",
  "n0",
];

export const meaningMutations: Mutations = {
  delete: onData(({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }),
  duplicate: onData((place, choices) => {
    const { holder, key } = place;
    if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(get(place)));
    else set({ holder, key: choices.of(KEYS) }, structuredClone(get(place)));
  }),
  "swap siblings": onData((place, choices) => {
    const other = { holder: place.holder, key: choices.of(Object.keys(place.holder)) };
    const [one, two] = [get(place), get(other)];
    set(place, two);
    set(other, one);
  }),
  "copy value": onData((place, choices, all) => set(place, structuredClone(get(choices.of(all))))),
  "rename key": onData((place, choices) => {
    if (Array.isArray(place.holder)) return;
    const value = get(place);
    Reflect.deleteProperty(place.holder, place.key);
    const key = choices.of([...KEYS, place.key.slice(1), `${place.key}s`, choices.text]);
    set({ holder: place.holder, key }, value);
  }),
  "other value": onData((place, choices) => set(place, structuredClone(choices.of(VALUES)))),
  "other text": onOneOf(texts, (_, { text }) => text),
  "longer text": onOneOf(texts, (value, { text }) => `${value} ${text}`),
  "more text": onOneOf(texts, (value, choices) => `${value} `.repeat(2 + choices.below(40)).trim()),
  "other id": onOneOf(ids, (_, choices, all) => get(choices.of(ids(all)))),
  "new id": onOneOf(ids, (_, choices) => choices.of(NAMES)),
  "mistyped id": onOneOf(ids, (value, choices) => {
    const at = choices.below(value.length);
    return value.slice(0, at) + value.slice(at + 1);
  }),
  "id everywhere": (files, choices) => {
    const path = choices.of(files.paths((name) => name.endsWith(".yaml")));
    const data = readData(files.text(path));
    const found = data ? ids(placesIn(data)) : [];
    if (found.length > 0) everywhere(String(get(choices.of(found))), choices.of(NAMES), files);
  },
  "language everywhere": (files, choices) => {
    const languages = ["ar", "zh", "se", "he", "fr", "x", "assets", "preview", "fi", "und", "root"];
    everywhere(choices.of(["en", "es", "sv"]), choices.of(languages), files);
  },
  wrap: onData((place, choices) =>
    set(place, choices.of([[get(place)], { a: get(place) }, [get(place), get(place)]])),
  ),
  "reverse list": onList((list) => list.reverse()),
  "empty list": onList(() => []),
  "shorter list": onList((list, choices) => list.slice(0, choices.below(list.length + 1))),
  "longer list": onList((list, choices) =>
    Array.from({ length: 2 + choices.below(8) }, (_, copy) =>
      copy === 0 ? list : list.map((item) => withNewIds(item, copy)),
    ).flat(),
  ),
  "other year": onData((_, choices, all) => {
    const numbers = all.filter((place) => typeof get(place) === "number");
    if (numbers.length > 0)
      set(choices.of(numbers), choices.of([1900, 2999, 2031, 2030, 2035, 0, 12, 1_000_000]));
  }),
};

/** A copy whose own ids are numbered, so that none stands twice. */
function withNewIds(value: unknown, copy: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withNewIds(item, copy));
  if (!isHolder(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "former")
      .map(([key, item]) => [
        key,
        key === "id" || key === "shows" ? `${item}-${copy}` : withNewIds(item, copy),
      ]),
  );
}

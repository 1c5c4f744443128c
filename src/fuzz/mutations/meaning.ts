/** Mutations of meaning: well-formed YAML that says something else, true or false. */
import { parse, stringify } from "yaml";
import type { Choices } from "../choices.ts";
import type { Mutate, Mutations } from "../mutation.ts";
import type { ChangedFiles } from "../plan-files.ts";

type Holder = unknown[] | Record<string, unknown>;

/** A value's place: what holds it, and under which key. */
interface Place {
  holder: Holder;
  key: string;
}

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

const get = ({ holder, key }: Place): unknown => Reflect.get(holder, key);

/** Also under a key that objects have of themselves. */
function set({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

export function placesIn(holder: Holder): Place[] {
  return Object.keys(holder).flatMap((key) => {
    const value: unknown = Reflect.get(holder, key);
    return [{ holder, key }, ...(isHolder(value) ? placesIn(value) : [])];
  });
}

function read(text: string): Holder | undefined {
  try {
    // Aliases make one value stand at a billion places.
    if (/[*&][a-z]/.test(text)) return undefined;
    const data: unknown = parse(text, { logLevel: "silent" });
    return isHolder(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** JSON is YAML, and much quicker to write. */
const written = (data: unknown, choices: Choices): string =>
  choices.below(3) > 0 ? JSON.stringify(data, null, 1) : stringify(data, { lineWidth: 0 });

/** @param change changes the data of a file in place; `place` is somewhere in it */
export const onData =
  (
    change: (place: Place, choices: Choices, all: readonly Place[]) => void,
    fits = (path: string) => path.endsWith(".yaml"),
  ): Mutate =>
  (files: ChangedFiles, choices: Choices) => {
    const paths = files.paths(fits);
    if (paths.length === 0) return;
    const path = choices.of(paths);
    const data = read(files.text(path));
    const places = data ? placesIn(data) : [];
    if (places.length === 0) return;
    change(choices.of(places), choices, places);
    files.write(path, written(data, choices));
  };

const onList = (change: (list: unknown[], choices: Choices) => unknown[]): Mutate =>
  onData((_, choices, all) => {
    const lists = all.filter((place) => Array.isArray(get(place)));
    if (lists.length === 0) return;
    const place = choices.of(lists);
    const list = get(place);
    if (Array.isArray(list)) set(place, change([...list], choices));
  });

const texts = (all: readonly Place[]) => all.filter((place) => typeof get(place) === "string");
const ids = (all: readonly Place[]) =>
  texts(all).filter((place) => /^[a-z][a-z0-9-]*$/.test(String(get(place))));

const onOneOf = (
  some: (all: readonly Place[]) => Place[],
  change: (value: string, choices: Choices, all: readonly Place[]) => unknown,
): Mutate =>
  onData((_, choices, all) => {
    const places = some(all);
    if (places.length === 0) return;
    const place = choices.of(places);
    set(place, change(String(get(place)), choices, all));
  });

const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    9_007_199_254_740_993,
    "",
    " ",
    "\n",
    [],
    {},
    [[]],
    [null],
  ],
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

export const meaning: Mutations = {
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
    const data = read(files.text(path));
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

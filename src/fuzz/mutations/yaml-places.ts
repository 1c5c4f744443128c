/** Goes to the places of values in a YAML file, and changes what stands there. */
import { parse, stringify } from "yaml";
import { tooDeep } from "../../plan/yaml/nesting.ts";
import type { Choices } from "../choices.ts";
import type { Mutate } from "../mutation.ts";
import type { ChangedFiles } from "../plan-files.ts";

type Holder = unknown[] | Record<string, unknown>;

/** A value's place: what holds it, and under which key. */
export interface Place {
  holder: Holder;
  key: string;
}

export const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null;

export const get = ({ holder, key }: Place): unknown => Reflect.get(holder, key);

/** Also under a key that objects have of themselves. */
export function set({ holder, key }: Place, value: unknown): void {
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

export function readData(text: string): Holder | undefined {
  try {
    // Aliases make one value stand at a billion places, and depth takes the library minutes.
    if (/[*&][a-z]/.test(text) || tooDeep(text)) return undefined;
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
    const data = readData(files.text(path));
    const places = data ? placesIn(data) : [];
    if (places.length === 0) return;
    change(choices.of(places), choices, places);
    files.write(path, written(data, choices));
  };

export const onList = (change: (list: unknown[], choices: Choices) => unknown[]): Mutate =>
  onData((_, choices, all) => {
    const lists = all.filter((place) => Array.isArray(get(place)));
    if (lists.length === 0) return;
    const place = choices.of(lists);
    const list = get(place);
    if (Array.isArray(list)) set(place, change([...list], choices));
  });

/** @param change gives the value in the place of one that is a text, of those that `some` chooses */
export const onOneOf = (
  some: (all: readonly Place[]) => Place[],
  change: (value: string, choices: Choices, all: readonly Place[]) => unknown,
): Mutate =>
  onData((_, choices, all) => {
    const places = some(all);
    if (places.length === 0) return;
    const place = choices.of(places);
    set(place, change(String(get(place)), choices, all));
  });

/** Lists every text of the data that other languages need, once per wording, with all its places. */
import type { z } from "zod";
import type { DataFile } from "../plan/read-folder.ts";
import { interfaceSchema } from "../plan/schema/interface.ts";
import { walk } from "../plan/schema/walk.ts";
import { Message, Text } from "../plan/text.ts";
import { remembered } from "../plan/yaml/remembered.ts";
import type { Path, YamlFile } from "../plan/yaml/yaml-file.ts";
import { placeOf } from "./contexts.ts";
import { isReplaced, type ReplacedWords } from "./interface/replaced.ts";
import type { ShippedWords } from "./interface/shipped-words.ts";
import { isWordless } from "./wordless.ts";

export interface Place {
  /** File and line, e.g. `channels.yaml:42`; independent of where the data folder is. */
  reference: string;
  /** File and keys, e.g. `channels.levels.groups.title`. */
  place: string;
  /** What the field is for, from the schema. */
  description: string;
}

export interface TranslatableText {
  source: string;
  /** A message anywhere is a message: its braces are placeholders. */
  kind: "text" | "message";
  /** Where the text stands, in the order of the data; never empty. */
  places: readonly Place[];
}

/** Texts of files that were read before: their catalogues and their words are asked for one by one. */
const known = new WeakMap<ReadonlyMap<string, DataFile>, TranslatableText[]>();

/**
 * All texts to translate, in the order of the plan's files and, within each, of its lines. Left out are texts marked as being in another
 * language, which stay as they are everywhere, and messages without words.
 * @param sources the files of a plan that `loadPlan` found free of problems
 */
export function extract(sources: ReadonlyMap<string, DataFile>): readonly TranslatableText[] {
  const texts = known.get(sources) ?? textsIn(sources);
  known.set(sources, texts);
  return texts;
}

function textsIn(sources: ReadonlyMap<string, DataFile>): TranslatableText[] {
  const inOrder = [...sources].sort(([, a], [, b]) => a.rank - b.rank);
  return collected(
    inOrder.flatMap(([name, yaml]) =>
      shownFields(yaml, yaml.schema).map(({ shown, path, description, position }) => ({
        shown,
        reference: `${name}.yaml:${position.line}`,
        place: placeOf(name, path),
        description,
      })),
    ),
  );
}

/**
 * The program's words to translate for a language of which it has none, in the order of their file. Their
 * references are places, which another version of the program keeps.
 * @param replaced the plan's own words, in whose places the program's are not shown
 */
export function extractWords(
  { yaml }: ShippedWords,
  replaced: ReplacedWords = {},
): TranslatableText[] {
  return collected(
    shownFields(yaml, interfaceSchema)
      .map(({ shown, path, description }) => {
        const place = placeOf("interface", path);
        return { shown, reference: place, place, description };
      })
      .filter(({ place }) => !isReplaced(replaced, place)),
  );
}

function collected(fields: readonly (Place & { shown: Text | Message })[]): TranslatableText[] {
  const texts = new Map<string, { kind: TranslatableText["kind"]; places: Place[] }>();
  for (const { shown, ...place } of fields) {
    const isMessage = shown instanceof Message;
    if (isMessage ? isWordless(shown.source) : shown.lang !== undefined) continue;
    const text = texts.get(shown.source) ?? { kind: "text", places: [] };
    texts.set(shown.source, text);
    if (isMessage) text.kind = "message";
    text.places.push(place);
  }
  return [...texts].map(([source, text]) => ({ source, ...text }));
}

/** Fields with wording in the order in which they stand in the file, as the plan holds them. */
const shownFields = remembered((yaml: YamlFile, schema: z.ZodType) => {
  const plan = schema.parse(yaml.data ?? {});
  const found: { shown: Text | Message; path: Path; description: string }[] = [];
  walk(schema, yaml.data, ({ path, meta, description }) => {
    const shown = meta.shown && valueAt(plan, path);
    if (shown instanceof Text || shown instanceof Message) found.push({ shown, path, description });
  });
  return found
    .map((field) => ({ ...field, position: yaml.at(field.path) }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
});

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );

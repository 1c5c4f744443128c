/** Lists every text of the data that other languages need, once per wording, with all its places. */
import type { DataFile } from "../plan/read-folder.ts";
import { walk } from "../plan/schema/walk.ts";
import { Message, Text } from "../plan/text.ts";
import type { Path } from "../plan/yaml/yaml-file.ts";
import { placeOf } from "./contexts.ts";
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

/**
 * All texts to translate, in the order of the plan's files and, within each, of its lines. Left out are texts marked as being in another
 * language, which stay as they are everywhere, and messages without words.
 * @param sources the files of a plan that `loadPlan` found free of problems
 */
export function extract(sources: ReadonlyMap<string, DataFile>): TranslatableText[] {
  const texts = new Map<string, { kind: TranslatableText["kind"]; places: Place[] }>();
  for (const [name, yaml] of [...sources].sort(([, a], [, b]) => a.rank - b.rank)) {
    for (const { shown, path, description } of shownFields(yaml)) {
      const isMessage = shown instanceof Message;
      if (isMessage ? isWordless(shown.source) : shown.lang !== undefined) continue;
      const text = texts.get(shown.source) ?? { kind: "text", places: [] };
      texts.set(shown.source, text);
      if (isMessage) text.kind = "message";
      text.places.push({
        reference: `${name}.yaml:${yaml.at(path).line}`,
        place: placeOf(name, path),
        description,
      });
    }
  }
  return [...texts].map(([source, text]) => ({ source, ...text }));
}

/** Fields with wording in the order in which they stand in the file, as the plan holds them. */
function shownFields(yaml: DataFile) {
  const plan = yaml.schema.parse(yaml.data ?? {});
  const found: { shown: Text | Message; path: Path; description: string }[] = [];
  walk(yaml.schema, yaml.data, ({ path, meta, description }) => {
    const shown = meta.shown && valueAt(plan, path);
    if (shown instanceof Text || shown instanceof Message) found.push({ shown, path, description });
  });
  return found
    .map((field) => ({ ...field, position: yaml.at(field.path) }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );

/** Finds what the data have of a slide: its entry in deck.yaml, and what it shows. */
import type { DataFile } from "../../plan/read-folder.ts";
import { walk } from "../../plan/schema/walk.ts";
import type { Path } from "../../plan/yaml/yaml-file.ts";
import type { Editions } from "../editions.ts";

export interface SlideInData {
  /** @example 'Slide "structures" (data/deck.yaml:7)' */
  name: string;
  /** What the slide shows. */
  shown: { file: DataFile; path: Path };
  /** Where its texts are looked for. */
  looking: { files: readonly DataFile[]; within: Path };
}

/** A slide, or the whole deck under the id "", as the data have it. */
export function slideIn(id: string, { plan, sources, subjects }: Editions): SlideInData {
  const deck = sources.get("deck");
  if (!deck) throw new Error("The checked plan has no deck.yaml.");
  // A slide that carries on another is that slide's.
  const own = id.replace(/--\d+$/, "");
  const index = plan.deck.slides.findIndex((slide) => slide.id === own);
  const entry = plan.deck.slides[index];
  const path = entry ? ["slides", index] : [];
  const name = entry ? `Slide "${own}" (${deck.file}:${deck.at(path).line})` : "The deck";
  const subject = subjects.find(({ slides }) => Object.hasOwn(slides, entry?.layout ?? ""));
  const file = sources.get(subject?.name ?? (entry?.layout === "cover" ? "plan" : "deck")) ?? deck;
  const one = subject?.slides[entry?.layout ?? ""]?.one;
  const thing =
    one && entry && "shows" in entry ? declaration(file, one.kind, entry.shows) : ["title"];
  const shown = file === deck ? { file, path } : { file, path: thing };
  const others = [...sources.values()].filter(
    (other) => other !== file && other.data !== undefined,
  );
  return { name, shown, looking: { files: [file, ...others], within: shown.path } };
}

/** Way to the thing of a kind with the id. */
function declaration(file: DataFile, kind: string, id: string): Path {
  let found: Path = [];
  walk(file.schema, file.data, ({ path, value, meta }) => {
    if (meta.declares === kind && value === id) found = path.slice(0, -1);
  });
  return found;
}

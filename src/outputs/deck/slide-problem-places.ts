/** Tells problems of slides at the place in the data that brings them, where an editor can mend them. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, sortProblems } from "../../plan/problem.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import { walk } from "../../plan/schema/walk.ts";
import type { Path } from "../../plan/yaml/yaml-file.ts";
import type { Editions } from "../editions.ts";
import type { SlideProblem } from "./slide-problem.ts";
import { findText, translationPlace } from "./text-places.ts";

/**
 * Each problem at the line of its text where that is found, else of what the slide shows, else of the
 * slide in deck.yaml.
 */
export const placedProblems = (problems: readonly SlideProblem[], editions: Editions): Problem[] =>
  sortProblems(problems.map((problem) => placed(problem, editions)));

function placed(problem: SlideProblem, editions: Editions): Problem {
  const { code, message, fix, language, text } = problem;
  const slide = slideIn(problem.slide, editions);
  const found = text === undefined ? undefined : findText(editions, language, text, slide.looking);
  const { file, path } = found ?? slide.shown;
  const place = { file: file.file, ...file.at(path) };
  const translation =
    found && language !== editions.editions[0]?.source.code
      ? translationPlace(editions, language, found)
      : undefined;
  const asTranslated = translation === undefined ? "" : ` (translated at ${translation})`;
  return {
    ...(characterPlace(problem, editions) ?? place),
    code,
    message: `${slide.name} in ${language}: ${message}${asTranslated}.`,
    fix: `${fix}.`,
  };
}

interface SlideInData {
  /** @example 'Slide "structures" (data/deck.yaml:7)' */
  name: string;
  /** What the slide shows. */
  shown: { file: DataFile; path: Path };
  /** Where its texts are looked for. */
  looking: { files: readonly DataFile[]; within: Path };
}

/** A slide, or the whole deck under the id "", as the data have it. */
function slideIn(id: string, { plan, sources, subjects }: Editions): SlideInData {
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
  const thing = one && entry && "shows" in entry ? declaration(file, one.kind, entry.shows) : [];
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

/**
 * The first line of the language's catalogue, or else of the data, with a character that a problem names;
 * comments left out. Those that templates or styles bring stand on none.
 */
function characterPlace(
  { characters = [], language }: SlideProblem,
  { sources }: Editions,
): Pick<Problem, "file" | "line" | "column"> | undefined {
  const strange = characters.filter((character) => /[^\p{ASCII}\s\u00ad]/u.test(character));
  if (strange.length === 0) return undefined;
  const files = [...sources.values()].map(({ file }) => file).sort();
  const catalogue = join(dirname(files[0] ?? ""), "translations", `${language}.po`);
  for (const file of [...(existsSync(catalogue) ? [catalogue] : []), ...files]) {
    const lines = readFileSync(file, "utf8").normalize("NFC").split("\n");
    for (const [index, line] of lines.entries()) {
      if (/^\s*#/.test(line)) continue;
      const columns = strange.map((one) => line.indexOf(one) + 1).filter((column) => column > 0);
      if (columns.length > 0) return { file, line: index + 1, column: Math.min(...columns) };
    }
  }
  return undefined;
}

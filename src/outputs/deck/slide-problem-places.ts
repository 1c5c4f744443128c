/** Adds to problems of slides where in the data their characters stand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SlideProblem } from "./slide-problem.ts";

/** So many places lead an editor to the text. */
const MANY = 3;

interface Line {
  /** @example "data/channels.yaml:42" */
  place: string;
  text: string;
}

/**
 * Tells with a problem that names characters the first places of the data, or of the catalogue of the
 * slide's language, that have them. Characters that templates or styles bring stand at none.
 * @param data the plan's data folder
 */
export function withPlaces(problems: readonly SlideProblem[], data: string): SlideProblem[] {
  return problems.map((problem) => {
    const { characters, language, message } = problem;
    if (characters === undefined) return problem;
    const strange = characters.filter((character) => /[^\p{ASCII}\s\u00ad]/u.test(character));
    const places = linesIn(data, language)
      .filter(({ text }) => strange.some((character) => text.includes(character)))
      .map(({ place }) => place);
    if (places.length === 0) return problem;
    const first = places.slice(0, MANY).join(", ");
    return { ...problem, message: `${message}, which stand in ${first}` };
  });
}

/** Lines of the language's catalogue, and then of the data; comments left out. */
function linesIn(data: string, language: string): Line[] {
  const catalogue = join(data, "translations", `${language}.po`);
  const files = readdirSync(data)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => join(data, file));
  return [...(existsSync(catalogue) ? [catalogue] : []), ...files].flatMap((file) =>
    readFileSync(file, "utf8")
      .normalize("NFC")
      .split("\n")
      .map((text, index) => ({ place: `${file}:${index + 1}`, text }))
      .filter(({ text }) => !/^\s*#/.test(text)),
  );
}

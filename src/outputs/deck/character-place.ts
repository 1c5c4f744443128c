/** Finds the line of characters that a problem names. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../../plan/problem.ts";
import type { Editions } from "../editions.ts";
import type { SlideProblem } from "./slide-problem.ts";

/**
 * The first line of the language's catalogue, or else of the data, with a character that a problem names;
 * comments left out. Those that templates or styles bring stand on none.
 */
export function characterPlace(
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

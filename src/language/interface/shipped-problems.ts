/** Finds characters of the program's words that an edition's own fonts do not show. */
import { type Coverage, editionCoverage } from "../../fonts/coverage.ts";
import type { Problem } from "../../plan/problem.ts";
import { unknownIn } from "../../plan/problems/characters.ts";
import { interfaceSchema } from "../../plan/schema/interface.ts";
import { shippedWords } from "./shipped-words.ts";

/**
 * `unknown-character` in the program's words of each language that it has; the program's own fonts show
 * all of them, a city's need not.
 */
export const shippedProblems = (
  languages: readonly { code: string }[],
  coverage: Coverage = editionCoverage(),
): Problem[] =>
  languages.flatMap(({ code }) => {
    const shipped = shippedWords(code);
    return shipped ? unknownIn(shipped.yaml, interfaceSchema, coverage, false) : [];
  });

/** Finds what is wrong with the words that ship with the program, and what an edition's own fonts do not show of them. */
import { type Coverage, editionCoverage } from "../../fonts/coverage.ts";
import type { ShownSubject } from "../../plan/layout-facts.ts";
import type { Problem } from "../../plan/problem.ts";
import { unknownIn } from "../../plan/problems/characters.ts";
import { wordFilesIn } from "./word-files.ts";

/**
 * Missing and unknown words, and `unknown-character`, in each of the languages that the program has; its
 * own fonts show all characters of its words, a city's need not.
 */
export const shippedProblems = (
  languages: readonly { code: string }[],
  subjects: readonly ShownSubject[],
  coverage: Coverage = editionCoverage(),
): Problem[] =>
  languages
    .flatMap(({ code }) => wordFilesIn(code, subjects) ?? [])
    .flatMap(({ yaml, schema, problems }) => [
      ...problems,
      ...unknownIn(yaml, schema, coverage, false),
    ]);

/** A mistake in the data, told in one line that says where it is and what to do. */
import { readable, visible } from "../command/visible.ts";

export interface Problem {
  /** Path of the file as the editor would type it. */
  file: string;
  /** Line and column, both from 1. */
  line: number;
  column: number;
  /** Kind of mistake, e.g. `unknown-key`. */
  code: string;
  /** What is wrong, as a sentence. */
  message: string;
  /** What to do about it, as a sentence; empty where the message says it all. */
  fix: string;
}

/**
 * One line for one problem. Values that it repeats are made visible and cut here, for every command.
 * @example
 * formatProblem({ file: "data/deck.yaml", line: 3, column: 5, code: "unknown-key", message: "…", fix: "…" })
 * // → "data/deck.yaml:3:5  unknown-key  … …"
 */
export function formatProblem({ file, line, column, code, message, fix }: Problem): string {
  const told = [message, fix].filter(Boolean).map(readable).join(" ");
  return `${visible(file)}:${line}:${column}  ${code}  ${told}`;
}

/** So many problems of one kind in one file are told one by one. */
const MOST_ALIKE = 100;

/**
 * Problems in reading order: by file, line and column; the same line is never told twice, and of too many
 * alike the rest is counted.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  const sorted = inOrder([...byLine.values()]);
  const kinds = Map.groupBy(sorted, ({ file, code }) => `${code} ${file}`);
  const counted = [...kinds.values()].flatMap((alike) => {
    const next = alike[MOST_ALIKE];
    if (!next) return alike;
    const message = `And ${alike.length - MOST_ALIKE} more of this kind in this file.`;
    return [...alike.slice(0, MOST_ALIKE), { ...next, message, fix: "Mend those above first." }];
  });
  return inOrder(counted);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en") ||
      a.line - b.line ||
      a.column - b.column ||
      a.code.localeCompare(b.code, "en"),
  );
}

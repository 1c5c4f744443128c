/** The law for a plan that is refused: each problem is one line that leads an editor to a place. */
import { readFileSync, statSync } from "node:fs";
import { formatProblem, type Problem } from "../plan/problem.ts";
import { BrokenLaw } from "./broken-law.ts";
import { isKnownCode } from "./known-codes.ts";

/** More than anybody reads in one line. */
const LONGEST = 5_000;

/** Nothing that a terminal obeys, that turns the line round or that is no character. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** Problems whose file is not there, which is what they tell. */
const OF_ABSENCE: ReadonlySet<string> = new Set([
  "missing-file",
  "missing-folder",
  "unreadable-file",
  "unreadable-folder",
]);

/** @throws {BrokenLaw} */
export function judgeProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) throw new BrokenLaw("no-problem", "");
  for (const problem of problems) judgeProblem(problem);
}

function judgeProblem(problem: Problem): void {
  const { file, line, column, code, message, fix } = problem;
  const told = formatProblem(problem);
  const broken = (law: "place" | "code" | "message", why: string) =>
    new BrokenLaw(law, `${why}: "${JSON.stringify(told).slice(0, 600)}"`);
  if (!isKnownCode(code)) throw broken("code", code);
  if (UNPRINTABLE.test(told) || told.length > LONGEST) throw broken("message", code);
  if (
    message.trim() === "" ||
    /undefined|\[object|NaN\b/.test(message.replace(/"[^"]*"/g, "") + fix.replace(/"[^"]*"/g, ""))
  )
    throw broken("message", code);
  const size = sizeOf(file, line);
  if (size === undefined) {
    if (!OF_ABSENCE.has(code) || line !== 1 || column !== 1) throw broken("place", code);
  } else if (!(line >= 1 && line <= size.lines && column >= 1 && column <= size.columns + 1))
    throw broken("place", code);
}

/** Lines of a file, and the length of one of them; undefined where there is no file to be read. */
function sizeOf(file: string, line: number): { lines: number; columns: number } | undefined {
  try {
    // A folder or a device has no lines, and a device no end.
    if (!statSync(file).isFile()) return { lines: 1, columns: 0 };
    const bytes = readFileSync(file);
    // A catalogue may be in another encoding; its places are those of its composed text.
    const lines = bytes.toString("utf8").split("\n");
    const texts = [lines[line - 1], bytes.toString("latin1").split("\n")[line - 1]];
    const lengths = texts.flatMap((text = "") => [text.length, text.normalize("NFC").length]);
    return { lines: lines.length, columns: Math.max(...lengths) };
  } catch {
    return undefined;
  }
}

/** Finds where a YAML text nests deeper than any plan does: it could not be gone through to the end. */
import { Lexer } from "yaml";
import type { Found } from "./found.ts";

/** Levels of lists and groups of keys; a plan has about ten. */
const MOST = 50;

/** What the lexer says besides: a document or a value begins, brackets end early. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

/**
 * `too-deep`: the place where one level too many opens. Reads signs alone, so that no depth is too much.
 * @example tooDeep("a: 1") // → undefined
 */
export function tooDeep(source: string): Found | undefined {
  if (!mayBeDeep(source)) return undefined;
  let offset = 0;
  let brackets = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === "[" || token === "{") brackets++;
    else if (token === "]" || token === "}") brackets--;
    // Each of these opens a level of its own where one follows on the other.
    else if (token === "-" || token === "?" || token === ":") inLine++;
    else if (token.trim() !== "" || token === "\n") inLine = 0;
    if (brackets > MOST || inLine > MOST || indentation(token) > MOST * 4)
      return {
        offset,
        code: "too-deep",
        message: `Lists and groups of keys stand in each other more than ${MOST} times here.`,
        fix: "Check brackets, hyphens and indentation on this line and those before.",
      };
    if (!MARKS.has(token)) offset += token.length;
  }
  return undefined;
}

/** A deeper line has at least as many spaces before it, or stands in brackets. */
const indentation = (token: string): number => (/^ +$/.test(token) ? token.length : 0);

/** Quick to see of most texts that they are not deep. */
function mayBeDeep(source: string): boolean {
  let brackets = 0;
  for (const [sign] of source.matchAll(/[[\]{}]/g)) {
    brackets += sign === "[" || sign === "{" ? 1 : -1;
    if (brackets > MOST) return true;
  }
  return new RegExp(`^ {${MOST * 4},}\\S|(?:[-?:][ \\t]+){${MOST},}`, "m").test(source);
}

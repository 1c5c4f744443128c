/** Rewrites a content stream so that everything painted is either tagged or an artifact. */

import { MARK_OPENING, PATH_PAINTING, TEXT_SHOWING } from "./operators.ts";
import type { SurveyedOperation } from "./survey.ts";

/** What becomes of a piece of marked content. */
export type Fate =
  /** It stays, under the type of the structure element that holds it. */
  | { kind: "content"; type: string }
  | { kind: "decoration" }
  /** The repeated foot of a page (ISO 14289-1, 7.8). */
  | { kind: "footer" };

const DECORATION = "/Artifact BMC";
const FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";

/** What a hyphen at the end of a line stands for, so that the word is read whole. */
const SOFT_HYPHEN = "/Span <</ActualText <FEFF00AD>>> BDC";

/** How the marked content that an operation opens is written from now on. */
function opening(operation: SurveyedOperation, fateOf: (mcid: number) => Fate): string | undefined {
  const { opens, depth, operands } = operation;
  if (opens === undefined) {
    // Replacement text and the like, outside any MCID: nobody reads it.
    return depth === 0 && operands[0] !== "/Artifact" ? DECORATION : undefined;
  }
  const fate = fateOf(opens);
  if (fate.kind === "footer") return FOOTER;
  if (fate.kind === "decoration") return DECORATION;
  return `/${fate.type} <</MCID ${opens}>> BDC`;
}

/**
 * Wraps what is painted outside marked content in `/Artifact BMC … EMC` and gives every MCID its
 * fate.
 *
 * Lines of text that end between words get the space that the browser leaves out, and hyphens
 * that divide a word are told from those that belong to it.
 *
 * A path is wrapped from its first construction operator, since none but path operators may
 * stand between construction and painting (ISO 32000-1, 8.2).
 */
export function settle(
  stream: string,
  operations: readonly SurveyedOperation[],
  fateOf: (mcid: number) => Fate,
): string {
  const pieces: string[] = [];
  let copied = 0;
  let pathStart: number | undefined;
  const wrap = (mark: string, { end }: SurveyedOperation, from: number): void => {
    pieces.push(stream.slice(copied, from), mark, "\n", stream.slice(from, end), "\nEMC");
    copied = end;
  };
  const show = (operation: SurveyedOperation): void => {
    const { start, end, depth, font, hyphen, spaceAfter } = operation;
    if (depth === 0) wrap(DECORATION, operation, start);
    else if (hyphen) wrap(SOFT_HYPHEN, operation, start);
    else if (spaceAfter && font?.space !== undefined) {
      pieces.push(stream.slice(copied, end), ` <${font.space}> Tj`);
      copied = end;
    }
  };
  for (const operation of operations) {
    const { operator, start, end, depth, hasMarks } = operation;
    const bare = depth === 0;
    if (MARK_OPENING.has(operator)) {
      const written = opening(operation, fateOf);
      if (written === undefined) continue;
      pieces.push(stream.slice(copied, start), written);
      copied = end;
    } else if (operator === "path") pathStart ??= start;
    else if (PATH_PAINTING.has(operator)) {
      if (bare) wrap(DECORATION, operation, pathStart ?? start);
      pathStart = undefined;
    } else if (operator === "n") pathStart = undefined;
    else if (TEXT_SHOWING.has(operator)) show(operation);
    else if (bare && operator === "sh") wrap(DECORATION, operation, start);
    else if (bare && operator === "Do" && !hasMarks) wrap(DECORATION, operation, start);
  }
  pieces.push(stream.slice(copied));
  return pieces.join("");
}

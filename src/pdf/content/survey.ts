/** Surveys a content stream: what each piece of marked content paints, and what is painted bare. */

import type { Font } from "./fonts.ts";
import { apply, growTo, IDENTITY, type Matrix, matrixOf, multiply } from "./geometry.ts";
import { actualTextIn, addText, mcidIn, noPaint, type Paints, type ShowingText } from "./marks.ts";
import { type Operation, operations } from "./operations.ts";

/** An operation with its place among the marks. */
export interface SurveyedOperation extends Operation, ShowingText {
  /** How many marked-content sequences are open around it. */
  depth: number;
  /** For BDC and BMC: the MCID they open. */
  opens: number | undefined;
  /** For Do: it paints a form that has marks of its own. */
  hasMarks: boolean;
  /** For what shows text: the font it is shown in. */
  font: Font | undefined;
  /** It shows the hyphen that a soft hyphen becomes at the end of a line. */
  hyphen: boolean;
}

export interface Survey {
  operations: SurveyedOperation[];
  marks: Map<number, Paints>;
}

/** An external object that a stream paints with Do. */
export type ExternalObject =
  | { kind: "image" }
  /** `survey` surveys the form where it is painted and tells if it has marks of its own. */
  | { kind: "form"; survey(at: Matrix, outer: Paints | undefined): boolean };

/** What the names in a stream stand for. */
export interface Surroundings {
  font(name: string): Font;
  external(name: string): ExternalObject;
  /** Called for all text with the font that it is shown in. */
  shows(font: Font, text: string): void;
}

export const PATH_PAINTING = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"]);
export const TEXT_SHOWING = new Set(["Tj", "TJ", "'", '"']);

const HYPHEN = /^[-\u2010]$/;
const SOFT_HYPHEN = "\u00ad";
const HEX_STRING = /<([\da-fA-F]*)>/g;

interface OpenMark {
  mcid: number | undefined;
  /** Replacement text that has not been told yet; "" once it has. */
  actualText: string | undefined;
}

/**
 * Surveys one stream.
 *
 * @param outer receives what is painted outside the stream's own marks, for a form that is
 *   painted inside marked content
 */
export function survey(
  stream: string,
  around: Surroundings,
  start: Matrix = IDENTITY,
  outer?: Paints,
): Survey {
  const marks = new Map<number, Paints>();
  const open: OpenMark[] = [];
  const saved: Matrix[] = [];
  let matrix = start;
  let textMatrix = IDENTITY;
  let lineMatrix = IDENTITY;
  let font: Font | undefined;
  let size = 0;
  let path = "";

  const current = (): Paints | undefined => {
    const mcid = open.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid === undefined) return outer;
    const paints = marks.get(mcid) ?? noPaint();
    marks.set(mcid, paints);
    return paints;
  };

  const showText = (shown: SurveyedOperation): void => {
    if (font === undefined) throw new Error("Text is shown before a font is chosen");
    let text = "";
    for (const [, hex = ""] of shown.operands.join("").matchAll(HEX_STRING)) {
      text += font.decode(hex);
    }
    around.shows(font, text);
    shown.font = font;
    const paints = current();
    if (paints === undefined) return;
    if (HYPHEN.test(text) && paints.text.endsWith(SOFT_HYPHEN)) {
      shown.hyphen = true;
      text = SOFT_HYPHEN;
    }
    const at = multiply(textMatrix, matrix);
    const replaced = open.find((mark) => mark.actualText !== undefined);
    addText(paints, replaced?.actualText ?? text, apply(at, 0, 0)[1], shown);
    if (replaced !== undefined) replaced.actualText = "";
    growTo(paints.box, ...apply(at, 0, 0));
    growTo(paints.box, ...apply(at, size / 2, size));
  };

  const paintPath = (): void => {
    const paints = current();
    if (paints !== undefined) {
      paints.paths++;
      paints.drawn.push({ path, matrix });
    }
    path = "";
  };

  const paintExternal = (name: string): boolean => {
    const object = around.external(name);
    const paints = current();
    if (object.kind === "form") return object.survey(matrix, paints);
    if (paints !== undefined) {
      paints.images++;
      for (const corner of [0, 1]) growTo(paints.box, ...apply(matrix, corner, corner));
    }
    return false;
  };

  const surveyed = operations(stream).map((operation): SurveyedOperation => {
    const { operator, operands } = operation;
    const found: SurveyedOperation = {
      operator,
      operands,
      start: operation.start,
      end: operation.end,
      depth: open.length,
      opens: undefined,
      hasMarks: false,
      font: undefined,
      hyphen: false,
      spaceAfter: false,
    };
    switch (operator) {
      case "BDC":
      case "BMC":
        found.opens = mcidIn(operands[1]);
        open.push({ mcid: found.opens, actualText: actualTextIn(operands[1]) });
        current();
        break;
      case "EMC":
        open.pop();
        found.depth = open.length;
        break;
      case "q":
        saved.push(matrix);
        break;
      case "Q":
        matrix = saved.pop() ?? matrix;
        break;
      case "cm":
        matrix = multiply(matrixOf(operands), matrix);
        break;
      case "BT":
        textMatrix = lineMatrix = IDENTITY;
        break;
      case "Tm":
        textMatrix = lineMatrix = matrixOf(operands);
        break;
      case "Td": {
        const [x, y] = operands;
        textMatrix = lineMatrix = multiply([1, 0, 0, 1, Number(x), Number(y)], lineMatrix);
        break;
      }
      case "Tf":
        font = around.font((operands[0] ?? "").slice(1));
        size = Number(operands[1]);
        break;
      case "path":
        path += ` ${operands[0]}`;
        break;
      case "n":
        path = "";
        break;
      case "Do":
        found.hasMarks = paintExternal((operands[0] ?? "").slice(1));
        break;
      default:
        if (PATH_PAINTING.has(operator) || operator === "sh") paintPath();
        else if (TEXT_SHOWING.has(operator)) showText(found);
    }
    return found;
  });
  return { operations: surveyed, marks };
}

/** Surveys a content stream: what each piece of marked content paints, and what is painted bare. */

import type { Font } from "./fonts.ts";
import { apply, growTo, IDENTITY, type Matrix } from "./geometry.ts";
import { GraphicsState } from "./graphics-state.ts";
import {
  actualTextIn,
  addText,
  mcidIn,
  noPaint,
  type Paints,
  type ShowingText,
  type SuspendedWords,
} from "./marks.ts";
import { type Operation, operations } from "./operations.ts";
import { MARK_OPENING, PAINTING_OR_MARKING, PATH_PAINTING, TEXT_SHOWING } from "./operators.ts";

/** An operation that paints or marks, with its place among the marks. */
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
  /** Words that a hyphen ends and a space follows; a line that ends with one needs the space. */
  suspended?: SuspendedWords;
  /** Called for all text with the font that it is shown in. */
  shows(font: Font, text: string): void;
}

const HYPHEN = /^[-\u2010]$/;
const SOFT_HYPHEN = "\u00ad";
const HEX_STRING = /<([\da-fA-F]*)>/g;

interface OpenMark {
  mcid: number | undefined;
  /** Replacement text that has not been told yet; "" once it has. */
  actualText: string | undefined;
}

/** Goes through one stream and notes what it paints. */
class Surveyor implements Survey {
  readonly operations: SurveyedOperation[] = [];
  readonly marks = new Map<number, Paints>();
  readonly #around: Surroundings;
  readonly #outer: Paints | undefined;
  readonly #state: GraphicsState;
  readonly #open: OpenMark[] = [];
  #path = "";

  constructor(around: Surroundings, start: Matrix, outer: Paints | undefined) {
    this.#around = around;
    this.#outer = outer;
    this.#state = new GraphicsState(start, (name) => around.font(name));
  }

  visit({ operator, operands, start, end }: Operation): void {
    if (!PAINTING_OR_MARKING.has(operator)) {
      this.#state.follow(operator, operands);
      return;
    }
    if (operator === "EMC") this.#open.pop();
    const found: SurveyedOperation = {
      ...{ operator, operands, start, end, depth: this.#open.length },
      ...{ opens: undefined, hasMarks: false, font: undefined, hyphen: false, spaceAfter: false },
    };
    this.operations.push(found);
    const [operand = ""] = operands;
    if (MARK_OPENING.has(operator)) this.#openMark(found);
    else if (operator === "path") this.#path += ` ${operand}`;
    else if (operator === "n") this.#path = "";
    else if (operator === "Do") found.hasMarks = this.#paintExternal(operand.slice(1));
    else if (TEXT_SHOWING.has(operator)) this.#showText(found);
    else if (PATH_PAINTING.has(operator) || operator === "sh") this.#paintPath();
  }

  /** Receives what is painted now. */
  #current(): Paints | undefined {
    const mcid = this.#open.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid === undefined) return this.#outer;
    const paints = this.marks.get(mcid) ?? noPaint();
    this.marks.set(mcid, paints);
    return paints;
  }

  #openMark(found: SurveyedOperation): void {
    const properties = found.operands[1];
    found.opens = mcidIn(properties);
    this.#open.push({ mcid: found.opens, actualText: actualTextIn(properties) });
    const paints = this.#current();
    if (paints !== undefined && found.operands[0] === "/ReversedChars") paints.isTurned = true;
  }

  #showText(shown: SurveyedOperation): void {
    const { font, size, textToPage } = this.#state;
    if (font === undefined) throw new Error("Text is shown before a font is chosen");
    let text = "";
    for (const [, hex = ""] of shown.operands.join("").matchAll(HEX_STRING)) {
      text += font.decode(hex);
    }
    this.#around.shows(font, text);
    shown.font = font;
    const paints = this.#current();
    if (paints === undefined) return;
    if (HYPHEN.test(text) && paints.text.endsWith(SOFT_HYPHEN)) {
      shown.hyphen = true;
      text = SOFT_HYPHEN;
    }
    const replaced = this.#open.find((mark) => mark.actualText !== undefined);
    const [x, y] = apply(textToPage, 0, 0);
    addText(paints, replaced?.actualText ?? text, y, { shown, suspended: this.#around.suspended });
    if (replaced !== undefined) replaced.actualText = "";
    growTo(paints.box, x, y);
    growTo(paints.box, ...apply(textToPage, size / 2, size));
  }

  #paintPath(): void {
    const paints = this.#current();
    if (paints !== undefined) {
      paints.paths++;
      paints.drawn.push({ path: this.#path, matrix: this.#state.matrix });
    }
    this.#path = "";
  }

  #paintExternal(name: string): boolean {
    const { matrix } = this.#state;
    const object = this.#around.external(name);
    const paints = this.#current();
    if (object.kind === "form") return object.survey(matrix, paints);
    if (paints !== undefined) {
      paints.images++;
      for (const corner of [0, 1]) growTo(paints.box, ...apply(matrix, corner, corner));
    }
    return false;
  }
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
  const surveyor = new Surveyor(around, start, outer);
  for (const operation of operations(stream)) surveyor.visit(operation);
  return surveyor;
}

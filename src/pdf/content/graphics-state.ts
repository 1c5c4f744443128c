/** Follows a content stream's graphics state: where it paints, and in which font. */

import type { Font } from "./fonts.ts";
import { IDENTITY, type Matrix, matrixOf, multiply } from "./geometry.ts";

interface Saved {
  matrix: Matrix;
  font: Font | undefined;
  size: number;
}

/** The part of the state (ISO 32000-1, 8.4 and 9.3) that tells what stands where. */
export class GraphicsState {
  /** From the stream's own space to the page's. */
  matrix: Matrix;
  font: Font | undefined;
  /** Of the font, before the matrices. */
  size = 0;
  #textMatrix = IDENTITY;
  readonly #saved: Saved[] = [];
  readonly #findFont: (name: string) => Font;

  constructor(start: Matrix, findFont: (name: string) => Font) {
    this.matrix = start;
    this.#findFont = findFont;
  }

  /** From the space of the text that is shown next to the page's. */
  get textToPage(): Matrix {
    return multiply(this.#textMatrix, this.matrix);
  }

  /** Lets an operator change the state; one that does not is ignored. */
  follow(operator: string, operands: readonly string[]): void {
    switch (operator) {
      case "q":
        this.#saved.push({ matrix: this.matrix, font: this.font, size: this.size });
        break;
      case "Q":
        Object.assign(this, this.#saved.pop());
        break;
      case "cm":
        this.matrix = multiply(matrixOf(operands), this.matrix);
        break;
      case "BT":
        this.#textMatrix = IDENTITY;
        break;
      case "Tm":
        this.#textMatrix = matrixOf(operands);
        break;
      case "Td":
        this.#textMatrix = multiply(
          [1, 0, 0, 1, Number(operands[0]), Number(operands[1])],
          this.#textMatrix,
        );
        break;
      case "Tf":
        this.font = this.#findFont((operands[0] ?? "").slice(1));
        this.size = Number(operands[1]);
        break;
    }
  }
}

/** Transformation matrices and boxes, in the order and orientation of PDF. */

/** a b c d e f, as the operands of `cm` (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** left, bottom, right, top. */
export type Box = [number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads six operands. @throws if they are not six numbers */
export function matrixOf(operands: readonly (string | number)[]): Matrix {
  const [a = Number.NaN, b = 0, c = 0, d = 0, e = 0, f = Number.NaN] = operands.map(Number);
  if (Number.isNaN(a + b + c + d + e + f)) throw new Error(`Not a matrix: ${operands.join(" ")}`);
  return [a, b, c, d, e, f];
}

/** Applies `m` first, then `n`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

export const apply = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** A box that holds nothing yet and grows from there. */
export const emptyBox = (): Box => [Infinity, Infinity, -Infinity, -Infinity];

export const isEmpty = (box: Box): boolean => box[0] > box[2];

export function growTo(box: Box, x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}

/** The smallest box around all of them. */
export function around(boxes: Iterable<Box>): Box {
  const whole = emptyBox();
  for (const box of boxes) {
    if (isEmpty(box)) continue;
    growTo(whole, box[0], box[1]);
    growTo(whole, box[2], box[3]);
  }
  return whole;
}

/** Splits a PDF content stream into its operations (ISO 32000-1, 7.8.2). */

/** One operator with its operands as written; `start` and `end` are offsets in the stream. */
export interface Operation {
  operator: string;
  operands: string[];
  start: number;
  end: number;
}

/** Space and comments, and then a name, a number, an operator or a hexadecimal string, if any. */
const TOKEN = /(?:[\s\0]|%[^\r\n]*)*(\/?[^\s\0()<>[\]{}/%]+|\/|<[\da-fA-F\s]*>)?/y;
/** A run of operators that construct a path, with their operands (ISO 32000-1, 8.5.2). */
const PATH = /(?:[\s\0]*(?:[-+.\d]+[\s\0]+)*(?:[mlcvyh]|re)(?=[\s\0]))+/y;
/** One operator of such a run. */
const SEGMENT = /((?:[-+.\d]+[\s\0]+)*)([mlcvyh]|re)/g;
const OPERAND = /^(?:[/+\-.\d<([]|(?:true|false|null)$)/;

/** The offset after the literal string that opens at `at`. */
function afterString(stream: string, at: number): number {
  let depth = 1;
  let i = at + 1;
  for (; depth > 0 && i < stream.length; i++) {
    const c = stream[i];
    if (c === "\\") i++;
    else if (c === "(") depth++;
    else if (c === ")") depth--;
  }
  return i;
}

/** The offset after the array or dictionary that opens at `at`. */
function afterBracket(stream: string, at: number, open: string, close: string): number {
  let depth = 0;
  let i = at;
  do {
    if (stream[i] === "(") i = afterString(stream, i);
    else if (stream.startsWith(open, i)) {
      depth++;
      i += open.length;
    } else if (stream.startsWith(close, i)) {
      depth--;
      i += close.length;
    } else if (stream[i] === "<") i = stream.indexOf(">", i) + 1;
    else i++;
  } while (depth > 0 && i < stream.length);
  return i;
}

/** The offset after a string, an array or a dictionary. */
function afterNested(stream: string, at: number): number {
  if (stream[at] === "(") return afterString(stream, at);
  if (stream[at] === "[") return afterBracket(stream, at, "[", "]");
  if (stream.startsWith("<<", at)) return afterBracket(stream, at, "<<", ">>");
  throw new Error(`A content stream has a stray "${stream[at]}"`);
}

/**
 * Reads a content stream, one character per byte (latin1), one operation after the other.
 *
 * Path construction is most of what is in a stream and hardly ever asked about: each run of it
 * is one operation, `path`, whose points `pointsOf` reads.
 *
 * @throws on an inline image, which Chromium never writes
 * @example [...operations('BT /F4 12 Tf ET')].map((o) => o.operator) // → ['BT', 'Tf', 'ET']
 */
export function* operations(stream: string): Generator<Operation> {
  let operands: string[] = [];
  let first = -1;
  let at = 0;
  while (at < stream.length) {
    PATH.lastIndex = at;
    const run = first < 0 ? PATH.exec(stream)?.[0] : undefined;
    if (run !== undefined) {
      const path = run.trimStart();
      const end = at + run.length;
      yield { operator: "path", operands: [path], start: end - path.length, end };
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const simple = TOKEN.exec(stream)?.[1];
    const end = TOKEN.lastIndex;
    if (simple === undefined && end >= stream.length) break;
    const start = simple === undefined ? end : end - simple.length;
    at = simple === undefined ? afterNested(stream, start) : end;
    const token = simple ?? stream.slice(start, at);
    if (first < 0) first = start;
    if (OPERAND.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BI") throw new Error("A content stream has an inline image");
    yield { operator: token, operands, start: first, end: at };
    operands = [];
    first = -1;
  }
}

/** The points that a path touches or bends towards. @example pointsOf('1 2 m 3 4 l') // → [[1, 2], [3, 4]] */
export function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, operands = "", operator] of path.matchAll(SEGMENT)) {
    const [x = 0, y = 0, ...more] = operands.trim().split(/\s+/).map(Number);
    if (operands !== "") points.push([x, y]);
    const [width = 0, height = 0] = more;
    if (operator === "re") points.push([x + width, y + height]);
    else for (let i = 0; i + 1 < more.length; i += 2) points.push([more[i] ?? 0, more[i + 1] ?? 0]);
  }
  return points;
}

/** Splits a PDF content stream into its operations (ISO 32000-1, 7.8.2). */

/** One operator with its operands as written; `start` and `end` are offsets in the stream. */
export interface Operation {
  operator: string;
  operands: string[];
  start: number;
  end: number;
}

const WHITESPACE = new Set(["\0", "\t", "\n", "\f", "\r", " "]);
const DELIMITERS = new Set([..."()<>[]{}/%"]);
const OPERAND = /^[/+\-.\d]/;
const CONSTANTS = new Set(["true", "false", "null"]);

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
    } else i++;
  } while (depth > 0 && i < stream.length);
  return i;
}

function afterWord(stream: string, at: number): number {
  let i = at + 1;
  while (i < stream.length) {
    const c = stream[i] ?? "";
    if (WHITESPACE.has(c) || DELIMITERS.has(c)) break;
    i++;
  }
  return i;
}

function afterToken(stream: string, at: number): number {
  const c = stream[at];
  if (c === "(") return afterString(stream, at);
  if (c === "[") return afterBracket(stream, at, "[", "]");
  if (c === "<") {
    return stream[at + 1] === "<"
      ? afterBracket(stream, at, "<<", ">>")
      : stream.indexOf(">", at) + 1;
  }
  return afterWord(stream, at);
}

/**
 * Reads a content stream, one character per byte (latin1).
 *
 * @throws on an inline image, which Chromium never writes
 * @example operations('BT /F4 12 Tf ET').map((o) => o.operator) // → ['BT', 'Tf', 'ET']
 */
export function operations(stream: string): Operation[] {
  const found: Operation[] = [];
  let operands: string[] = [];
  let first = -1;
  let i = 0;
  while (i < stream.length) {
    const c = stream[i] ?? "";
    if (WHITESPACE.has(c)) {
      i++;
      continue;
    }
    if (c === "%") {
      while (i < stream.length && stream[i] !== "\n" && stream[i] !== "\r") i++;
      continue;
    }
    const start = i;
    if (first < 0) first = start;
    i = afterToken(stream, i);
    const token = stream.slice(start, i);
    if (OPERAND.test(c) || DELIMITERS.has(c) || CONSTANTS.has(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BI") throw new Error("A content stream has an inline image");
    found.push({ operator: token, operands, start: first, end: i });
    operands = [];
    first = -1;
  }
  return found;
}

/** One YAML file read with its positions, so that every value can be traced back to its line. */
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import type { Problem } from "../problem.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import type { Found } from "./found.ts";
import { composeLetters } from "./letters.ts";
import { tooDeep } from "./nesting.ts";
import { syntaxErrors } from "./syntax.ts";

export type Path = readonly PropertyKey[];

export interface Position {
  line: number;
  column: number;
}

export interface YamlFile {
  /** Path of the file as the editor would type it. */
  file: string;
  /** The file's content as plain values; undefined where the file cannot be read as YAML. */
  data: unknown;
  problems: Problem[];
  /** Place of the value at `path` (of its key, where it has no value), or of the nearest thing around it. */
  at(path: Path): Position;
  /** Place of `text` within the value at `path`; of the value, where it is written as an escape. */
  atText(path: Path, text: string): Position;
  /** Place of a key in the map at `path`. */
  atKey(path: Path, key: string): Position;
}

/**
 * Reads YAML 1.2 text. Syntax errors become problems; `data` is then undefined. Keys that stand twice
 * are problems too, but the rest of such a file can still be checked. Texts and keys come in Unicode's
 * composed form (NFC), however they were typed.
 */
export function readYaml(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const deep = tooDeep(source);
  const document = parseDocument(deep ? source.slice(0, deep.offset) : source, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  composeLetters(document, source);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const told = ({ offset, ...rest }: Found): Problem => ({ file, ...position(offset), ...rest });
  const errors = deep ? [deep] : syntaxErrors(source, document);
  const doubled = document.errors.some(({ code }) => code === "DUPLICATE_KEY");
  const doubles =
    doubled && errors.length === 0 ? duplicateKeys(document, (at) => position(at).line) : [];
  return {
    file,
    data: errors.length > 0 ? undefined : document.toJS(),
    problems: [...errors, ...doubles].map(told),
    at: (path) => position(find(document.contents, path).offset),
    atText: (path, text) => {
      const { node, offset } = find(document.contents, path);
      const end = isScalar(node) ? (node.range?.[1] ?? offset) : offset;
      const value = source.slice(offset, end);
      const places = [text.normalize("NFC"), text.normalize("NFD")].map((it) => value.indexOf(it));
      return position(offset + Math.max(0, ...places));
    },
    atKey: (path, key) => {
      const { node, offset } = find(document.contents, path);
      const pair = isMap(node) ? pairOf(node.items, key) : undefined;
      return position(isScalar(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset);
    },
  };
}

const pairOf = (pairs: readonly Pair[], key: string) =>
  pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** The node at `path` and where it starts; where there is none, the nearest node around it. */
function find(root: unknown, path: Path): { node: unknown; offset: number } {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      offset = startOf(item) ?? offset;
    } else if (isMap(node)) {
      const pair = pairOf(node.items, String(step));
      if (!pair) break;
      node = pair.value;
      offset = (hasValue(node) ? startOf(node) : startOf(pair.key)) ?? offset;
    } else break;
  }
  return { node, offset };
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;

/** False for `key:` with nothing after it. */
const hasValue = (node: unknown): boolean =>
  isMap(node) || isSeq(node) || (isScalar(node) && node.source !== "");

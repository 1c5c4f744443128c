/** One YAML file read with its positions, so that every value can be traced back to its line. */
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from "yaml";
import type { Problem } from "../problem.ts";

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
  /** Place of the value at `path`, or of the nearest thing around it that exists. */
  at(path: Path): Position;
  /** Place of a key in the map at `path`. */
  atKey(path: Path, key: string): Position;
}

/** Reads YAML 1.2 text. Syntax errors become problems; `data` is then undefined. */
export function readYaml(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.map(
    (error): Problem => ({
      file,
      ...position(error.pos[0]),
      code: "yaml-syntax",
      message: `${error.message.replace(/\s+/g, " ").replace(/[.:]?$/, ".")}`,
      fix: "Check indentation, colons and quotation marks on this line and the one before.",
    }),
  );
  return {
    file,
    data: problems.length > 0 ? undefined : document.toJS(),
    problems,
    at: (path) => position(nodeAt(document, path)?.range?.[0] ?? 0),
    atKey: (path, key) => position(keyAt(nodeAt(document, path), key)?.range?.[0] ?? 0),
  };
}

/** Place of an absent key: the map that should have it. */
function nodeAt(document: Document.Parsed, path: Path): Node | ParsedNode | null {
  let node: Node | ParsedNode | null = document.contents;
  for (const step of path) {
    if (!isCollection(node)) break;
    const next: unknown = isSeq(node)
      ? node.items[Number(step)]
      : isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === String(step))?.value
        : undefined;
    if (!isScalar(next) && !isCollection(next)) break;
    node = next;
  }
  return node;
}

function keyAt(node: Node | ParsedNode | null, key: string) {
  if (!isMap(node)) return node;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
  );
  return isScalar(pair?.key) ? pair.key : node;
}

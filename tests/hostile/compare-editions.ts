/** Holds all files of a hostile edition against those of the same edition without harm. */
import { globSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { XmlDocument } from "libxml2-wasm";
import { transform } from "lightningcss";
import { differences, type Readings } from "./compare-lines.ts";
import { MARKED } from "./hostile-texts.ts";
import { jsonLines, treeLines, parsedTree, plainly, type TreeNode } from "./read-tree.ts";

/** Elements that the build or a text's own markup puts around its words. */
export const isMarkup = ({ name, attribs = {} }: TreeNode): boolean =>
  name === "strong" ||
  name === "em" ||
  (name === "span" && attribs.class === "whole") ||
  (name === "a" && Object.keys(attribs).length === 1 && attribs.href?.startsWith(MARKED) === true);

/** Lines of each file that texts stand in, by the kind of file. */
const readers: Readonly<Record<string, (content: Buffer) => string[]>> = {
  ".html": (content) => treeLines(parsedTree(content.toString()), isMarkup),
  ".json": (content) => jsonLines(JSON.parse(content.toString())),
  ".xml": (content) => {
    using document = XmlDocument.fromBuffer(content);
    return document.toString().split("\n").map(plainly);
  },
  // Which fonts it names depends on the letters of the texts.
  ".css": (content) => {
    transform({ filename: "edition.css", code: content });
    return [
      `holds ${/hostile|executed|[zt]q[a-z]+zq/.test(content.toString()) ? "a text" : "no text"}`,
    ];
  },
  ".woff2": () => [],
};

/** Files of an edition by names without hashes, fonts left out. */
const filesIn = (folder: string): Map<string, string> =>
  new Map(
    globSync("**/*.*", { cwd: folder })
      .filter((file) => !file.endsWith(".woff2"))
      .map((file) => [plainly(file), join(folder, file)]),
  );

const read = (path: string): string[] => {
  const content = readFileSync(path);
  return (readers[extname(path)] ?? (() => content.toString().split("\n").map(plainly)))(content);
};

/** An edition without harm, read once. */
export const readHarmless = (folder: string): Map<string, string[]> =>
  new Map([...filesIn(folder)].map(([name, path]) => [name, read(path)]));

export interface Compared {
  /** What differs, file by file. */
  faults: string[];
  /** Kinds of file in which each harmless word has its text, letter for letter. */
  met: Map<string, Set<string>>;
}

export function compareEditions(
  harmless: ReadonlyMap<string, readonly string[]>,
  folder: string,
  { readings, data }: { readings: Readings; data: Readings },
): Compared {
  const files = filesIn(folder);
  const met = new Map<string, Set<string>>();
  const names = new Set([...harmless.keys(), ...files.keys()]);
  const faults = [...names].sort().flatMap((name) => {
    const [expected, path] = [harmless.get(name), files.get(name)];
    if (!expected || !path) return [`${name}: ${path ? "is new" : "is not there"}`];
    const kind = extname(name);
    const found = met.get(kind) ?? new Set();
    met.set(kind, found);
    const own = kind === ".json" ? data : readings;
    return differences(expected, read(path), own, found).map((fault) => `${name}: ${fault}`);
  });
  return { faults, met };
}

/** Follows the imports of the project's own modules, as Node does when it loads them. */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseSync, Visitor } from "oxc-parser";

export interface Import {
  /** Path of the file that is imported; undefined where only a run could tell it. */
  file: string | undefined;
  /** Node does not load what is imported for its types alone. */
  isOfTypes: boolean;
}

/** Tells the content of a file. */
export type Read = (file: string) => string;

export const readSource: Read = (file) => readFileSync(file, "utf8");

/** What each source has been found to import: most are read several times in a run. */
const known = new Map<string, { source: string; imports: Import[] }>();

/**
 * What a module imports of the project, in its order: by `import`, `export … from` and `import()`.
 * Packages are left out, by whatever path they are named.
 * @throws if the module cannot be parsed
 */
export function importsOf(file: string, source: string): readonly Import[] {
  const before = known.get(file);
  if (before?.source === source) return before.imports;
  const imports = parseImports(file, source);
  known.set(file, { source, imports });
  return imports;
}

function parseImports(file: string, source: string): Import[] {
  const parsed = parseSync(file, source);
  const { module, errors } = parsed;
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (specifier: string, isOfTypes: boolean) => {
    if (!/^\.{1,2}\//.test(specifier)) return;
    const url = new URL(specifier, pathToFileURL(file));
    if (!url.pathname.includes("/node_modules/"))
      found.push({ file: fileURLToPath(url), isOfTypes });
  };
  /** `import { type A } from` loads the file all the same. */
  const isOfTypes = ({ start }: { start: number }) =>
    /^(im|ex)port\s+type\b/.test(source.slice(start));
  for (const each of module.staticImports) add(each.moduleRequest.value, isOfTypes(each));
  for (const each of module.staticExports)
    for (const request of new Set(each.entries.map((entry) => entry.moduleRequest?.value)))
      if (request !== undefined) add(request, isOfTypes(each));
  for (const {
    moduleRequest: { start, end },
  } of module.dynamicImports) {
    const specifier = /^(["'])(.*)\1$/.exec(source.slice(start, end))?.[2];
    if (specifier === undefined) found.push({ file: undefined, isOfTypes: false });
    else add(specifier, false);
  }
  // The tree costs more than all the rest, and such types are rare.
  if (/\bimport\(/.test(source))
    new Visitor({ TSImportType: ({ source }) => add(source.value, true) }).visit(parsed.program);
  return found;
}

/**
 * The sources that are loaded for a module, its own included, by their paths and in the order of these.
 * @param without modules that are not followed
 * @throws if one of them imports what only a run could tell
 */
export function loadedFor(
  entry: string,
  { without = [], read = readSource }: { without?: readonly string[]; read?: Read } = {},
): Map<string, string> {
  const sources = new Map<string, string>();
  const waiting = new Set([entry]);
  for (const file of waiting) {
    const source = read(file);
    sources.set(file, source);
    for (const { file: next, isOfTypes } of file.endsWith(".ts") ? importsOf(file, source) : []) {
      if (next === undefined) throw new Error(`${file} imports what only a run could tell.`);
      if (!isOfTypes && !without.includes(next)) waiting.add(next);
    }
  }
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
}

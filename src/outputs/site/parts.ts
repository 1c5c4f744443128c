/** The parts that templates are made of, each in a folder: components that several share, and subjects. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** Folder of the project's own templates. */
export const templatesFolder = resolve(import.meta.dirname, "../../../templates");

/** A component's folder or a subject's. */
export interface Part {
  kind: "components" | "subjects";
  name: string;
  /** Absolute path of its folder. */
  folder: string;
}

/** All parts, components first, each kind by name. */
export const partsIn = (templates: string): Part[] =>
  (["components", "subjects"] as const).flatMap((kind) => foldersIn(kind, join(templates, kind)));

const foldersIn = (kind: Part["kind"], folder: string): Part[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ kind, name, folder: join(folder, name) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    : [];

/** Absolute paths of a part's files whose names match, by name. */
export const filesOfPart = ({ folder }: Part, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));

/**
 * Kinds of a part's style sheets: on any medium, on paper, on a printed slide of the deck. Those of a page's
 * layout alone (`<layout>.page.css`) are none of them: no other page need load them.
 */
export const sheets = {
  parts: /^(?!.*\.(page|print|slide)\.css$).*\.css$/,
  "parts.print": /^(?!.*\.page\.print\.css$).*\.print\.css$/,
  "parts.slide": /\.slide\.css$/,
} as const;

/** One style sheet that imports all parts' sheets of a kind. */
export const sheetImports = (templates: string, kind: keyof typeof sheets): string =>
  partsIn(templates)
    .flatMap((part) => filesOfPart(part, sheets[kind]))
    .map((file) => `@import ${JSON.stringify(file)};`)
    .join("\n");

/** For each layout that has styles of its own, one style sheet that imports them; paper's come last. */
export const pageSheets = (templates: string): Map<string, string> =>
  new Map(
    partsIn(templates)
      .flatMap((part) => filesOfPart(part, /\.page\.css$/))
      .map((file) => {
        const paper = file.replace(/\.css$/, ".print.css");
        const imports = [
          `@import ${JSON.stringify(file)};`,
          ...(existsSync(paper) ? [`@import ${JSON.stringify(paper)} print;`] : []),
        ];
        return [basename(file, ".page.css"), imports.join("\n")];
      }),
  );

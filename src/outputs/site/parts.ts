/** The parts that templates are made of, each in a folder: components that several share, and subjects. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

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

/** Kinds of a part's style sheets: on any medium, on paper, on a printed slide of the deck. */
export const sheets = {
  parts: /^(?!.*\.(print|slide)\.css$).*\.css$/,
  "parts.print": /\.print\.css$/,
  "parts.slide": /\.slide\.css$/,
} as const;

/** One style sheet that imports all parts' sheets of a kind. */
export const sheetImports = (templates: string, kind: keyof typeof sheets): string =>
  partsIn(templates)
    .flatMap((part) => filesOfPart(part, sheets[kind]))
    .map((file) => `@import ${JSON.stringify(file)};`)
    .join("\n");

/** Says where a finding comes from: the template of the component and the line of the data. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readInput, readInputFolder } from "../plan/input/read-input.ts";
import type { BuiltEdition } from "./built-edition.ts";
import { pagesOf } from "./files/pages-of.ts";
import type { Finding } from "./finding.ts";

export interface PlaceFolders {
  templates: string;
  data: string;
}

/** Adds places to findings, as far as classes and ids of the elements tell. */
export function addPlaces(
  findings: readonly Finding[],
  edition: BuiltEdition,
  folders: PlaceFolders,
): Finding[] {
  if (findings.length === 0) return [];
  const lines = linesOfIds(folders.data);
  return findings.map((finding) => {
    if (finding.places.length > 0) return finding;
    const page = pagesOf(edition).find(({ about }) => about.file === finding.file);
    if (!page) return finding;
    const element = finding.selector === undefined ? undefined : page.find(finding.selector);
    const chain = element
      ? [
          element,
          ...element
            .parents()
            .toArray()
            .map((e) => page.$(e)),
        ]
      : [];
    const classes = chain.flatMap((one) => (one.attr("class") ?? "").split(/\s+/));
    const component = classes.map(blockOf).map((name) => componentFile(folders, name));
    const ids = chain.map((one) => one.attr("id") ?? "");
    const template = join(folders.templates, "pages", `${page.about.layout}.njk`);
    const places = [
      component.find((file) => file !== undefined) ?? (existsSync(template) ? template : undefined),
      ids.map((id) => lines.get(id)).find((line) => line !== undefined) ?? lines.get(page.about.id),
    ];
    return { ...finding, places: places.filter((place) => place !== undefined) };
  });
}

/** @example blockOf("card__link--wide") // → "card" */
const blockOf = (name: string): string => name.split(/__|--/)[0] ?? "";

function componentFile({ templates }: PlaceFolders, name: string): string | undefined {
  if (!/^[a-z]/.test(name)) return undefined;
  const file = join(templates, "components", name, `${name}.njk`);
  return existsSync(file) ? file : undefined;
}

/** Where each id of the data is written, e.g. `data/structures.yaml:14`. */
function linesOfIds(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const entries = readInputFolder(folder, folder);
  const names = entries?.ok ? entries.content.map(({ name }) => name) : [];
  for (const name of names.filter((file) => file.endsWith(".yaml"))) {
    // Findings are told with the places that can be found: the data have their own problems.
    const read = readInput(join(folder, name), join(folder, name));
    if (!read?.ok) continue;
    const lines = read.content.toString("utf8").split("\n");
    for (const [index, line] of lines.entries()) {
      const [, id] = /(?:^|[\s{,-])id: ["']?([\w-]+)/.exec(line) ?? [];
      if (id !== undefined && !found.has(id)) found.set(id, `${join(folder, name)}:${index + 1}`);
    }
  }
  return found;
}

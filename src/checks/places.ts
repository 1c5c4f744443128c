/** Says where a finding comes from: the template of the component and the line of the data. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
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
    const template = templateIn(folders, "pages", join("pages", `${page.about.layout}.njk`));
    const places = [
      component.find((file) => file !== undefined) ?? template,
      ids.map((id) => lines.get(id)).find((line) => line !== undefined) ?? lines.get(page.about.id),
    ];
    return { ...finding, places: places.filter((place) => place !== undefined) };
  });
}

/** @example blockOf("card__link--wide") // → "card" */
const blockOf = (name: string): string => name.split(/__|--/)[0] ?? "";

function componentFile(folders: PlaceFolders, name: string): string | undefined {
  if (!/^[a-z]/.test(name)) return undefined;
  return templateIn(folders, join("components", name), `${name}.njk`);
}

/** A template in the folder that several subjects share, or in that of the subject which alone has it. */
function templateIn({ templates }: PlaceFolders, shared: string, path: string): string | undefined {
  const subjects = join(templates, "subjects");
  const folders = existsSync(subjects) ? readdirSync(subjects) : [];
  return [
    join(templates, shared, basename(path)),
    ...folders.map((subject) => join(subjects, subject, path)),
  ].find((file) => existsSync(file));
}

/** Where each id of the data is written, e.g. `data/structures.yaml:14`. */
function linesOfIds(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml"))) {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    for (const [index, line] of lines.entries()) {
      const [, id] = /(?:^|[\s{,-])id: ["']?([\w-]+)/.exec(line) ?? [];
      if (id !== undefined && !found.has(id)) found.set(id, `${join(folder, name)}:${index + 1}`);
    }
  }
  return found;
}

/** Collects the web addresses in the data, each with the lines on which it stands. */
import { readFileSync } from "node:fs";
import type { DataFile } from "../../plan/read-folder.ts";
import type { Plan } from "../../plan/schema/files.ts";
import type { PlanSubject } from "../../plan/subject.ts";
import type { Path } from "../../plan/yaml/yaml-file.ts";

/** An address of somebody else's, and where it stands. */
export interface OutsideAddress {
  /** Without its fragment, which only a reader's browser looks at. */
  url: string;
  /** As `data/mandate.yaml:42:7`, or a file of the edition. */
  places: string[];
}

/** Addresses by themselves, so that places can be added. */
export type OutsideAddresses = Map<string, OutsideAddress>;

/** A web address in a text, without what ends a sentence or a link of Markdown. */
const inText = /https?:\/\/[^\s<>()"'”’\]]*[^\s<>()"'”’\].,;:!?]/g;

/** Adds a place of an address; what a program cannot ask for, e.g. a pattern, is left out. */
export function addPlace(found: OutsideAddresses, address: string, place: string): void {
  if (!URL.canParse(address) || /[{}]/.test(address)) return;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return;
  url.hash = "";
  const known = found.get(url.href) ?? { url: url.href, places: [] };
  if (!known.places.includes(place)) known.places.push(place);
  found.set(url.href, known);
}

/**
 * Addresses in the data files, those included that subjects put together from them, and in the catalogues.
 * @param catalogues paths of .po files
 */
export function dataAddresses(
  plan: Plan,
  sources: ReadonlyMap<string, DataFile>,
  subjects: readonly PlanSubject[],
  catalogues: readonly string[],
): OutsideAddresses {
  const found: OutsideAddresses = new Map();
  const languages = plan.site.languages.map(({ code }) => code);
  for (const [name, yaml] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = (path: Path) => {
      const { line, column } = yaml.at(path);
      return `${yaml.file}:${line}:${column}`;
    };
    eachText(yaml.data, [], (text, path) => {
      for (const [address] of text.matchAll(inText)) addPlace(found, address, place(path));
    });
    const subject = subjects.find((one) => one.name === name);
    const part: unknown = Reflect.get(plan, name);
    for (const { address, path } of subject?.addresses?.(part, languages) ?? [])
      addPlace(found, address, place(path));
  }
  for (const file of catalogues) {
    for (const { text, line } of translationsIn(readFileSync(file, "utf8")))
      for (const [address] of text.matchAll(inText)) addPlace(found, address, `${file}:${line}:1`);
  }
  return found;
}

function eachText(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === "string") visit(value, path);
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) eachText(part, [...path, key], visit);
}

/** Texts of `msgstr`, whose lines are joined as gettext does, each with its first line. */
function translationsIn(po: string): { text: string; line: number }[] {
  const texts: { text: string; line: number }[] = [];
  let current: { text: string; line: number } | undefined;
  for (const [index, content] of po.split(/\r?\n/).entries()) {
    const [, keyword, text = ""] = /^(msg\w+(?:\[\d+\])?)?\s*"(.*)"\s*$/.exec(content) ?? [];
    if (keyword === undefined && content.startsWith('"')) {
      if (current) current.text += text;
      continue;
    }
    current = keyword?.startsWith("msgstr") ? { text, line: index + 1 } : undefined;
    if (current) texts.push(current);
  }
  return texts;
}

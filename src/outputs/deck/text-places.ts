/** Finds where in the data the words stand that a slide shows. */
import { dirname, join } from "node:path";
import { readCatalogue } from "../../language/catalogue/read.ts";
import { placeOf } from "../../language/contexts.ts";
import type { DataFile } from "../../plan/read-folder.ts";
import { isRecord, walk } from "../../plan/schema/walk.ts";
import type { Path } from "../../plan/yaml/yaml-file.ts";
import type { Editions } from "../editions.ts";

/** A field of a file, with its text as the plan's own language has it. */
export interface TextPlace {
  file: DataFile;
  path: Path;
  source: string;
}

/** Shorter parts of a message stand in many. */
const TELLING = 6;

const plainOf = (text: string): string => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();

/**
 * The first field whose words in the language have `text` among them: under `within` in the first of the
 * files, else anywhere in it, else all of a field in another.
 * @param files in the order in which they are looked through
 */
export function findText(
  editions: Editions,
  language: string,
  text: string,
  { files, within }: { files: readonly DataFile[]; within: Path },
): TextPlace | undefined {
  // Of a long text only the beginning is told.
  const wanted = plainOf(text.replace(/…$/, ""));
  const edition = editions.editions.find((one) => one.language.code === language);
  if (!edition || wanted === "") return undefined;
  const found = files.flatMap((file, index) => {
    const part = partOf(file, editions);
    return shownIn(file).flatMap(({ path, source }) => {
      const rank = index > 0 ? 2 : within.every((step, at) => path[at] === step) ? 0 : 1;
      const words = valueAt(Reflect.get(edition.plan, part), path);
      const texts = isRecord(words) && typeof words.plain === "string" ? [words.plain] : [];
      const template = editions.catalogues.get(language)?.translate(source, placeOf(part, path));
      const isThere =
        texts.some((one) => plainOf(one).includes(wanted)) ||
        (typeof words === "function" && hasPartOf(template ?? source, wanted));
      const isAll = texts.some((one) => plainOf(one) === wanted);
      // What another file brings, such as a name, is shown whole.
      if (index > 0 && !isAll) return [];
      return isThere ? [{ rank: rank - (isAll ? 0.5 : 0), place: { file, path, source } }] : [];
    });
  });
  return found.sort((one, two) => one.rank - two.rank)[0]?.place;
}

/** Name of the file's part of the plan. */
function partOf(file: DataFile, { sources }: Editions): string {
  return [...sources].find(([, source]) => source === file)?.[0] ?? "";
}

function shownIn(file: DataFile): { path: Path; source: string }[] {
  const fields: { path: Path; source: string }[] = [];
  walk(file.schema, file.data, ({ path, value, meta }) => {
    if (meta.shown && typeof value === "string") fields.push({ path, source: value });
  });
  return fields;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );

/** A message's words between what is filled in. */
const hasPartOf = (template: string, wanted: string): boolean =>
  template
    .split(/\{[^{}]*\}/)
    .map(plainOf)
    .some((part) => part.length >= TELLING && (wanted.includes(part) || part.includes(wanted)));

/** Place of the text's translation, e.g. data/translations/sv.po:12; undefined where it has none. */
export function translationPlace(
  { sources }: Editions,
  language: string,
  { source }: Pick<TextPlace, "source">,
): string | undefined {
  const site = sources.get("site")?.file ?? "";
  const file = join(dirname(site), "translations", `${language}.po`);
  const read = readCatalogue(file, file);
  const entry = read?.ok ? read.po.entries.find((one) => one.source === source) : undefined;
  return read?.ok && entry ? `${file}:${read.lineOf(entry)}` : undefined;
}

/** The law for a plan that is accepted: everything that its files hold is in the edition. */
import { parse } from "yaml";
import { plainText } from "../language/markdown.ts";
import { openData } from "../outputs/data/open-data.ts";
import type { Editions } from "../outputs/editions.ts";
import { furniture } from "../plan/schema/files.ts";
import { isRecord } from "../plan/schema/walk.ts";
import { Message, Text } from "../plan/text.ts";
import { placesOf } from "../site/collect-places.ts";
import { contextsOf, type PageContext } from "../site/context.ts";
import { pagesOf } from "../site/pages.ts";
import { BrokenLaw } from "./broken-law.ts";
import type { PlanFiles } from "./plan-files.ts";

/**
 * Proves without writing anything that no value is lost between the files and the plan, no text between
 * the plan and its open data, and that every page lies within the output.
 * @throws {BrokenLaw}
 * @returns the pages, and the open data in the plan's own language
 */
export function judgeEdition(
  editions: Editions,
  files: PlanFiles,
): { all: PageContext[]; data: string } {
  judgeValues(editions, files);
  const all = editions.editions.flatMap(contextsOf);
  for (const { current, deck } of all)
    for (const address of [current.address, deck])
      if (!/^\/[a-z][a-z0-9-]*\/([a-z0-9-]+\/)*([a-z0-9-]+\.(html|pdf))?$/.test(address))
        throw new BrokenLaw("wrong-address", JSON.stringify(address));
  return { all, data: judgeOpenData(editions) };
}

/** Whether the plan has all that is written; it may have more, since what is inherited is filled in. */
function holds(plan: unknown, written: unknown): boolean {
  if (plan instanceof Text || plan instanceof Message) return plan.source === written;
  if (Array.isArray(written))
    return (
      Array.isArray(plan) &&
      plan.length === written.length &&
      written.every((item, index) => holds(plan[index], item))
    );
  if (isRecord(written))
    return (
      isRecord(plan) &&
      Object.entries(written).every(
        ([key, part]) => holds(plan[key], part) || (key === "lang" && isMarked(plan, part)),
      )
    );
  return Object.is(plan, written);
}

/** The language stands with the text that is in it. */
const isMarked = (plan: Record<string, unknown>, lang: unknown): boolean =>
  Object.values(plan).some((part) => part instanceof Text && part.lang === lang);

const composed = (value: unknown): unknown =>
  typeof value === "string" ? value.normalize("NFC") : value;

/** Those of the sound plans are read once. */
const read = new WeakMap<Buffer, unknown>();

/** What a file holds, read in another way than the program reads it. */
function writtenIn(bytes: Buffer): unknown {
  const written: unknown = read.has(bytes)
    ? read.get(bytes)
    : parse(new TextDecoder().decode(bytes), (_, value) => composed(value));
  read.set(bytes, written);
  return written;
}

function judgeValues({ plan }: Editions, files: PlanFiles): void {
  for (const [path, entry] of files) {
    const name = /^([^/]+)\.yaml$/.exec(path)?.[1];
    if (name === undefined || !(entry instanceof Buffer)) continue;
    if (!holds(Reflect.get(plan, name), writtenIn(entry))) throw new BrokenLaw("silent-loss", path);
  }
}

function judgeOpenData({ plan, subjects, editions, catalogues }: Editions): string {
  let own = "";
  for (const edition of editions) {
    const { language, source } = edition;
    const catalogue = catalogues.get(language.code);
    if (!catalogue) throw new BrokenLaw("lost-text", `no catalogue for ${language.code}`);
    const places = placesOf(edition, pagesOf(edition));
    const options = {
      language: language.code,
      source: source.code,
      schema: undefined,
      subjects,
      places,
    };
    const json = openData(plan, options, catalogue);
    if (language.code === source.code) own = json;
    const published = Object.entries(plan).filter(
      ([name]) =>
        !furniture.includes(name) &&
        !subjects.some((one) => one.name === name && one.isUnpublished),
    );
    for (const { source: text, lang } of published.flatMap(([, part]) => wordingsIn(part))) {
      const shown = lang === undefined ? (catalogue.translate(text) ?? text) : text;
      if (!json.includes(JSON.stringify(plainText(shown))))
        throw new BrokenLaw("lost-text", `"${text}" in plan.json (${language.code})`);
    }
  }
  return own;
}

/** Every text and message of a value, in its order. */
export function wordingsIn(value: unknown): { source: string; lang?: string | undefined }[] {
  if (value instanceof Text || value instanceof Message) return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(wordingsIn)
    : [];
}

/** Writes what the search of the site goes through: the records of each language in one file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "../../site/edition.ts";
import { relativeAddress } from "../../site/link.ts";
import { pagesOf } from "../../site/pages.ts";
import { unlinked } from "../../site/places.ts";
import type { Choice, PlacedRecord } from "../../site/search-record.ts";
import type { SiteSubject } from "../../site/subject.ts";
import { surroundingsOf } from "../../site/surroundings.ts";
import { searchIndexAddress } from "./search.ts";

/** All texts are inline HTML. */
export interface SearchIndex {
  /** Code of the language. */
  language: string;
  /** Names by id of what results can be chosen by, in the plan's order. */
  levels: Record<string, string>;
  audiences: Record<string, string>;
  records: {
    /** As seen from the index. */
    address: string;
    /** Names of the pages above it. */
    trail: string;
    title: string;
    text: string[];
    /** Heading under which it stands with others. */
    under?: string;
    /** Other names that it has, and what readers call it; plain text. */
    asked?: string[];
    level?: string;
    audiences?: string[];
    /** How much it counts beside others; 1 if left out. */
    weight?: number;
  }[];
}

/** A sentence among many counts for half of what has a name. */
const DETAIL = 0.5;

/** Writes the index of each language into the folder of an edition. */
export function writeSearchIndexes(
  folder: string,
  editions: readonly Edition<SiteSubject>[],
): void {
  for (const edition of editions) {
    const file = join(folder, searchIndexAddress(edition.language.code));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(searchIndex(edition)));
  }
}

/** What is found in one language. */
export function searchIndex(edition: Edition<SiteSubject>): SearchIndex {
  const { language } = edition;
  const records = surroundingsOf(edition, pagesOf(edition)).records();
  const here = searchIndexAddress(language.code);
  return {
    language: language.code,
    levels: namesOf(records.flatMap(({ level }) => level ?? [])),
    audiences: namesOf(records.flatMap(({ audiences }) => audiences ?? [])),
    records: records.map((record) => indexed(record, here)),
  };
}

const namesOf = (choices: readonly Choice[]): Record<string, string> =>
  Object.fromEntries(choices.map(({ id, name }) => [id, name.html]));

const indexed = (record: PlacedRecord, here: string): SearchIndex["records"][number] => {
  const asked = [...(record.alsoNamed ?? []).map(({ plain }) => plain), ...record.asked];
  return {
    address: relativeAddress(here, record.address),
    trail: record.trail.map(({ html }) => html).join(" › "),
    title: unlinked(record.title).html,
    text: record.text.map((words) => unlinked(words).html),
    ...(record.under && { under: unlinked(record.under).html }),
    ...(asked.length > 0 && { asked }),
    ...(record.level && { level: record.level.id }),
    ...(record.audiences && { audiences: record.audiences.map(({ id }) => id) }),
    ...(record.isDetail && { weight: DETAIL }),
  };
};

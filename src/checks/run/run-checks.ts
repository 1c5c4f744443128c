/** Checks an edition: keeps what is known, does the rest, and proves that every page was checked. */
import type { BuiltEdition } from "../built-edition.ts";
import type { Finding } from "../finding.ts";
import { checkerVersion, keysOf } from "../results/key.ts";
import type { Result } from "../results/result.ts";
import { openStore, type Store } from "../results/store.ts";
import type { Shard } from "./shard.ts";
import { isInShard } from "./shard.ts";

export interface RunOptions {
  /** Check everything again, whatever is known. */
  all: boolean;
  shard?: Shard | undefined;
  /** Called when the work begins, and whenever a subject is done. */
  onProgress?: ((done: number, of: number, subject: string) => void) | undefined;
  store?: Store;
}

export interface RunOutcome {
  results: Result[];
  /** How many results were known already. */
  known: number;
  /** Where the pictures lie that findings name. */
  pictures: string;
}

/** The subject of the relations between the files, and that of the PDFs. */
export const EDITION = "edition";
export const DECKS = "decks";

/** Everything that is to be checked: the whole, each page, and the decks if there are any. */
export const subjectsOf = (edition: BuiltEdition): string[] => [
  EDITION,
  ...edition.pages.map(({ file }) => file),
  ...(edition.manifest.decks.length > 0 ? [DECKS] : []),
];

/**
 * Runs all checks that have something to say about the edition.
 *
 * @throws {NoBrowserError} if there is no browser
 */
export async function runChecks(
  edition: BuiltEdition,
  { all, shard, onProgress, store = openStore() }: RunOptions,
): Promise<RunOutcome> {
  const subjects = subjectsOf(edition).filter((_, index) => isInShard(index, shard));
  const keyOf = keysOf(edition, await checkerVersion());
  const found = new Map<string, Result>();
  for (const subject of all ? [] : subjects) {
    const result = store.find(keyOf(subject));
    if (result) found.set(subject, result);
  }
  const known = found.size;
  const open = subjects.filter((subject) => !found.has(subject));
  if (open.length > 0) {
    // Loaded only now: the checkers take longer to load than everything known to read.
    const { examine } = await import("./examine.ts");
    const fresh = await examine(edition, open, store.pictures, (done, subject) =>
      onProgress?.(known + done, subjects.length, subject),
    );
    for (const result of fresh.complete) store.keep(keyOf(result.subject), result);
    for (const result of [...fresh.complete, ...fresh.incomplete])
      found.set(result.subject, result);
  }
  const results = subjects.map((subject) => found.get(subject) ?? notRun(subject));
  return { results, known, pictures: store.pictures };
}

/** Nothing goes green because it never ran. */
const notRun = (subject: string): Result => ({
  subject,
  ran: [],
  findings: [notChecked({ id: subject, language: "", file: subject }, "it was left out")],
});

/** The finding for what could not be checked. */
export function notChecked(
  { id, language, file }: { id: string; language: string; file: string },
  reason: string,
): Finding {
  return {
    check: "checked",
    rule: "checked",
    title: "Every page is checked",
    standard: "own rule",
    matters: "everyone: what was not checked may be broken",
    page: id,
    language,
    file,
    views: [],
    message: `${file} could not be checked: ${reason}.`,
    fix: "Run the check again; if it stays, open the page in a browser and see what holds it up.",
    places: [],
    advice: false,
  };
}

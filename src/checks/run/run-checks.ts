/** Checks an edition: keeps what is known, does the rest, and proves that every page was checked. */
import { OUTPUTS } from "../../outputs/index.ts";
import type { Output } from "../../outputs/output.ts";
import type { BuiltEdition } from "../built-edition.ts";
import { checkerVersion, keysOf } from "../results/key.ts";
import type { Result } from "../results/result.ts";
import { openStore, type Store } from "../results/store.ts";
import { notChecked } from "./not-checked.ts";
import { isInShard, type Shard } from "./shard.ts";
import { subjectsOf } from "./subjects.ts";

export interface RunOptions {
  /** Check everything again, whatever is known. */
  all: boolean;
  shard?: Shard | undefined;
  /** Called when the work begins, and whenever a subject is done. */
  onProgress?: ((done: number, of: number, subject: string) => void) | undefined;
  store?: Store;
  /** What the edition consists of. */
  outputs?: readonly Output[];
}

export interface RunOutcome {
  results: Result[];
  /** How many results were known already. */
  known: number;
  /** Where the pictures lie that findings name. */
  pictures: string;
}

/**
 * Runs all checks that have something to say about the edition.
 *
 * @throws {NoBrowserError} if there is no browser
 */
export async function runChecks(
  edition: BuiltEdition,
  { all, shard, onProgress, store = openStore(), outputs = OUTPUTS }: RunOptions,
): Promise<RunOutcome> {
  const subjects = subjectsOf(edition, outputs).filter((_, index) => isInShard(index, shard));
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
    const onDone = (done: number, subject: string) =>
      onProgress?.(known + done, subjects.length, subject);
    const fresh = await examine(edition, open, store.pictures, onDone, { outputs });
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

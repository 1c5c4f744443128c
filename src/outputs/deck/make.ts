/** Makes the decks: prints the whole plan's page of each language, and draws what else waits for a browser. */
import type { Made, Work } from "../output.ts";
import { wholePlansOf } from "./whole-plans.ts";
import { printDecks } from "./print-decks.ts";
import { placedProblems } from "./slide-problem-places.ts";

export async function makeDecks(work: Work): Promise<Made> {
  const { folder, editions, options, drawings } = work;
  const wholePlans = wholePlansOf(work.contexts);
  if (!options.pdf || wholePlans.length === 0) return { ok: true };
  work.onStep("decks");
  const printed = await printDecks(folder, editions.editions, wholePlans, (browser, origin) =>
    drawings.draw(browser, origin),
  );
  const problems = placedProblems(printed.problems, editions);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, documents: printed.files, printedBy: printed.printedBy };
}

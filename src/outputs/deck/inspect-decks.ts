/** Finds what would keep the decks from being published, without printing them. */
import type { Browser } from "puppeteer";
import type { Problem } from "../../plan/problem.ts";
import type { Work } from "../output.ts";
import { fitOpenDecks } from "./fit-open-decks.ts";
import { openDecks } from "./open-decks.ts";
import { placedProblems } from "./slide-problem-places.ts";
import { wholePlansOf } from "./whole-plans.ts";

/** Fits the slides of all languages into their boxes, and tells which do not fit. */
export async function inspectDecks(work: Work, browser: Browser): Promise<readonly Problem[]> {
  const { folder, editions, contexts } = work;
  await using open = await openDecks(browser, folder, editions.editions, wholePlansOf(contexts));
  try {
    return placedProblems(await fitOpenDecks(open), editions);
  } finally {
    await Promise.all(open.decks.map(({ page }) => page.close()));
  }
}

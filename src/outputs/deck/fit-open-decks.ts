/** Makes open decks fit, and remembers how. */
import { applySteps, type Fit, findMisfits, fitDecks } from "./fit/fit-decks.ts";
import type { SlideProblem } from "./slide-problem.ts";
import type { OpenDecks } from "./open-decks.ts";

/**
 * Fits the slides of all languages alike: as before, where that is known and still right.
 * @returns slides that do not fit
 */
export async function fitOpenDecks({ decks, known }: OpenDecks): Promise<SlideProblem[]> {
  const { steps } = known;
  const pages = decks.map(({ page }) => page);
  if (steps) {
    await Promise.all(pages.map((page) => applySteps(page, steps)));
    const misfits = await Promise.all(pages.map(findMisfits));
    if (misfits.flat().length === 0) return [];
  }
  return (await fitOpenDecksAnew({ decks, known })).problems;
}

/** Fits them without regard to what is known. */
export async function fitOpenDecksAnew({
  decks,
  known,
}: Pick<OpenDecks, "decks" | "known">): Promise<Fit> {
  const fit = await fitDecks(decks.map(({ page }) => page));
  const isWhole = fit.decks.every(({ continued }) => continued.size === 0);
  // Whole slides have the same steps in all languages.
  const [first] = fit.decks;
  if (first && isWhole && fit.problems.length === 0) known.keep(first.steps);
  return fit;
}

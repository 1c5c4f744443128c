/** Prints the deck of every edition from one browser, side by side, and has it completed to PDF/UA. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { inBrowser } from "../../pdf/browser/in-browser.ts";
import { applySteps, type DeckFit, findMisfits } from "./fit/fit-decks.ts";
import { askOwnFonts, finishDeck, type PrintedDeck, printRaw } from "./print-deck.ts";
import type { SlideProblem } from "./slide-problem.ts";
import type { PageContext } from "../../site/context.ts";
import type { Edition } from "../../site/edition.ts";
import type { DocumentFile } from "../document-file.ts";
import { writeSteps } from "./deck-steps.ts";
import { fitOpenDecksAnew } from "./fit-open-decks.ts";
import { type OpenDeck, type OpenDecks, openDecks } from "./open-decks.ts";

/** A deck as the list of the edition tells it. */
export type DeckFile = Omit<DocumentFile, "output"> & { pages: number };

export interface PrintedDecks {
  files: DeckFile[];
  /** The browser, where it is not the embedded one, e.g. Chrome 153.0.8010.4. */
  printedBy: string | undefined;
  problems: SlideProblem[];
}

/**
 * Prints the whole plan's page of each edition in `folder`.
 * @param contexts the pages with the layout whole-plan, one for each edition
 * @param draw draws what else is to be drawn, in the same browser
 * @throws {NoBrowserError} if there is no browser
 * @throws {BrowserFailedError} if it fails, and a fresh one too
 */
export async function printDecks(
  folder: string,
  editions: readonly Edition[],
  contexts: readonly PageContext[],
  draw: (browser: Browser, origin: string) => Promise<void> = async () => {},
): Promise<PrintedDecks> {
  const { printedBy, fits, misfits, finished } = await inBrowser(async (open) => ({
    ...(await printAndDraw(open.browser, folder, editions, contexts, draw)),
    printedBy: open.origin === "embedded" ? undefined : `${open.name} ${open.version}`,
  }));
  for (const [index, { current }] of contexts.entries())
    writeSteps(join(folder, current.address, "index.html"), fits[index]);
  const printed = await finished;
  return {
    printedBy,
    files: printed.map(({ context, deck }) => writeDeck(folder, context, deck)),
    problems: [...misfits, ...printed.flatMap(({ deck }) => deck.problems)],
  };
}

interface FinishedDeck {
  context: PageContext;
  deck: PrintedDeck;
}

interface Printing {
  /** How the slides of each deck were made to fit. */
  fits: readonly DeckFit[];
  misfits: SlideProblem[];
  /** The files are completed while the browser goes on. */
  finished: Promise<FinishedDeck[]>;
}

/** All that needs the browser. */
async function printAndDraw(
  browser: Browser,
  folder: string,
  editions: readonly Edition[],
  contexts: readonly PageContext[],
  draw: (browser: Browser, origin: string) => Promise<void>,
): Promise<Printing> {
  await using open = await openDecks(browser, folder, editions, contexts);
  const printing = (await printAsKnown(open)) ?? (await printAnew(open));
  await draw(open.browser, open.origin);
  return printing;
}

/** Prints first and measures afterwards. @returns undefined where slides do not fit as they did before */
async function printAsKnown({ decks, known }: OpenDecks): Promise<Printing | undefined> {
  const { steps } = known;
  if (!steps) return undefined;
  await Promise.all(decks.map(({ page }) => applySteps(page, steps)));
  const printing = await printAll(decks, findMisfits);
  if (printing.misfits.length === 0)
    return { ...printing, fits: decks.map(() => ({ steps, continued: new Map() })) };
  await printing.finished;
  return undefined;
}

async function printAnew(open: OpenDecks): Promise<Printing> {
  const { decks: fits, problems } = await fitOpenDecksAnew(open);
  const { finished } = await printAll(open.decks, async () => []);
  return { fits, misfits: problems, finished };
}

/** Settles as soon as the pages are not needed any more. */
async function printAll(
  decks: readonly OpenDeck[],
  measure: (page: Page) => Promise<SlideProblem[]>,
): Promise<Omit<Printing, "fits">> {
  const printed = await Promise.all(
    decks.map(async ({ context, page, description }) => {
      const print = await printRaw(page);
      const fonts = askOwnFonts(page, print);
      const finished = finishDeck(print, fonts, description).then((deck) => ({ context, deck }));
      // Whoever awaits it hears of its failure.
      finished.catch(() => {});
      await fonts;
      return { finished, misfits: await measure(page) };
    }),
  );
  return {
    misfits: printed.flatMap(({ misfits }) => misfits),
    finished: Promise.all(printed.map(({ finished }) => finished)),
  };
}

function writeDeck(folder: string, context: PageContext, { bytes, slides }: PrintedDeck): DeckFile {
  writeFileSync(join(folder, context.deck), bytes);
  return {
    language: context.language.code,
    address: context.deck,
    pages: slides.length,
    bytes: bytes.length,
  };
}

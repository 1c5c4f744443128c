/** Prints the deck of every edition from one browser, side by side, and has it completed to PDF/UA. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { type PrintedDeck, printDeck } from "../pdf/print.ts";
import type { SlideProblem } from "../pdf/slide-problem.ts";
import type { PageContext } from "../site/context.ts";
import type { Edition } from "../site/edition.ts";
import { openDecks } from "./open-decks.ts";

export interface DeckFile {
  language: string;
  /** Address within the site. */
  address: string;
  pages: number;
  bytes: number;
}

export interface PrintedDecks {
  files: DeckFile[];
  problems: SlideProblem[];
}

/**
 * Prints the whole plan's page of each edition in `folder`.
 * @param contexts the pages with the layout whole-plan, one for each edition
 * @param draw draws what else is to be drawn, in the same browser
 * @throws {NoBrowserError} if there is no browser
 */
export async function printDecks(
  folder: string,
  editions: readonly Edition[],
  contexts: readonly PageContext[],
  draw: (browser: Browser, origin: string) => Promise<void> = async () => {},
): Promise<PrintedDecks> {
  await using open = await openDecks(folder, editions, contexts);
  const printed = await Promise.all(
    open.decks.map(async ({ context, page, description }) => ({
      context,
      deck: await printDeck(page, description),
    })),
  );
  await draw(open.browser, open.origin);
  return {
    files: printed.map(({ context, deck }) => writeDeck(folder, context, deck)),
    problems: [...open.problems, ...printed.flatMap(({ deck }) => deck.problems)],
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

/** Prints the deck of every edition from one browser, side by side, and has it completed to PDF/UA. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../pdf/browser/open.ts";
import { fitDecks } from "../pdf/fit/fit-decks.ts";
import { type PrintedDeck, printDeck } from "../pdf/print.ts";
import type { SlideProblem } from "../pdf/slide-problem.ts";
import type { PageContext } from "../site/context.ts";
import type { Edition } from "../site/edition.ts";
import { editionDate } from "./edition-date.ts";
import { serveFolder } from "./serve-folder.ts";

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
 * @throws {NoBrowserError} if there is no browser
 */
export async function printDecks(
  folder: string,
  editions: readonly Edition[],
  contexts: readonly PageContext[],
): Promise<PrintedDecks> {
  await using served = await serveFolder(folder);
  await using open = await openBrowser();
  const decks = await Promise.all(
    contexts.map(async (context) => {
      const page = await open.browser.newPage();
      await page.setViewport({ width: 1280, height: 720 });
      await page.emulateMediaType("print");
      await page.goto(`${served.origin}${context.current.address}`, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return { context, page };
    }),
  );
  const fit = await fitDecks(decks.map(({ page }) => page));
  const printed = await Promise.all(
    decks.map(async ({ context, page }) => {
      const edition = editions.find(({ language }) => language.code === context.language.code);
      if (!edition) throw new Error(`There is no edition in ${context.language.code}.`);
      return { context, deck: await printDeck(page, descriptionOf(edition)) };
    }),
  );
  return {
    files: printed.map(({ context, deck }) => writeDeck(folder, context, deck)),
    problems: [...fit.problems, ...printed.flatMap(({ deck }) => deck.problems)],
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

function descriptionOf({ language, plan: { plan } }: Edition) {
  return {
    title: plan.full_title.plain,
    language: language.code,
    author: plan.organisation.city.plain,
    subject: plan.description.plain,
    date: editionDate(plan.edition.date),
  };
}

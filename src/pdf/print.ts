/** Prints the deck that a page shows, completes the file, and proves that nothing is lost. */

import type { Page } from "puppeteer";
import { completePdf } from "./complete.ts";
import type { Description } from "./document/description.ts";
import { markNextPrint } from "./dom/mark.ts";
import { askFonts } from "./dom/page-fonts.ts";
import { showAsPrinted } from "./dom/print-media.ts";
import { findForeignFonts, fontsInUse } from "./gates/fonts.ts";
import { findLostWords } from "./gates/lost-words.ts";
import { findMisplacedSlides } from "./gates/pages.ts";
import type { SlideProblem } from "./slide-problem.ts";

/** A slide that was printed. */
export interface PrintedSlide {
  id: string;
  title: string;
  /** Counts from 1. */
  page: number;
  /** The slide's number in the whole deck, which is also the label of its page. */
  number: number;
  /** It carries on the slide before it. */
  continuation: boolean;
  /** What must be read aloud, in order. */
  words: string[];
}

export interface PrintedDeck {
  bytes: Uint8Array;
  slides: PrintedSlide[];
  /** Empty when the file may be published. */
  problems: SlideProblem[];
}

/**
 * Prints the slides that `page` shows, one to a page, as a PDF/UA-1 file.
 *
 * The page stays in print media and is otherwise left as it was.
 */
export async function printDeck(page: Page, description: Description): Promise<PrintedDeck> {
  const { language } = description;
  await showAsPrinted(page);
  const fonts = await askFonts(page);
  // Before printing, after which the page would have to be laid out anew.
  const few = await fonts.own("few");
  const facts = await markNextPrint(page);
  const raw = await page.pdf({
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    printBackground: true,
  });
  const { slides } = facts;
  const done = await completePdf(raw, facts, description);
  const used = fontsInUse(done.shown);
  const own = [...used].every((name) => few.has(name)) ? few : await fonts.own("all");
  return {
    bytes: done.bytes,
    slides: slides.map(({ id, title, number, continuation, words }, index) => ({
      ...{ id, title, number, continuation, words },
      page: index + 1,
    })),
    problems: [
      ...findMisplacedSlides(done.root, slides, done.pageCount, language),
      ...findForeignFonts(done.shown, own, slides, language),
      ...findLostWords(done.root, slides, language),
    ],
  };
}

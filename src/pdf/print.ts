/** Prints the deck that a page shows, completes the file, and proves that nothing is lost. */

import { setImmediate } from "node:timers/promises";
import type { Page } from "puppeteer";
import { completePdf } from "./complete.ts";
import { fontNames } from "./content/font-names.ts";
import type { Description } from "./document/description.ts";
import { markNextPrint, type PageFacts } from "./dom/mark.ts";
import { askFonts } from "./dom/page-fonts.ts";
import { showAsPrinted } from "./dom/print-media.ts";
import { findForeignFonts } from "../outputs/deck/gates/fonts.ts";
import { findLostWords } from "../outputs/deck/gates/lost-words.ts";
import { findMisplacedSlides } from "../outputs/deck/gates/pages.ts";
import type { SlideProblem } from "../outputs/deck/slide-problem.ts";

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

/** What the browser gives when it prints a page. */
export interface PrintedPage {
  raw: Uint8Array;
  facts: PageFacts;
}

/** Prints the slides that `page` shows; the page stays in print media and is otherwise left as it was. */
export async function printPage(page: Page): Promise<PrintedPage> {
  await showAsPrinted(page);
  const facts = await markNextPrint(page);
  const raw = await page.pdf({
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return { raw, facts };
}

/**
 * The PostScript names of fonts that the page brings with it and the file may show text in. To be
 * asked after printing, while the file is completed: it makes Chromium lay out the page anew.
 */
export async function askOwnFonts(page: Page, { raw }: PrintedPage): Promise<ReadonlySet<string>> {
  const fonts = await askFonts(page);
  const few = await fonts.own("few");
  return fontNames(raw).every((name) => few.has(name)) ? few : fonts.own("all");
}

let lastCompletion: Promise<unknown> = Promise.resolve();

/** Lets what the browser has said meanwhile be heard between one completion and the next. */
function inTurn<Result>(complete: () => Promise<Result>): Promise<Result> {
  const own = lastCompletion.then(() => setImmediate()).then(complete);
  lastCompletion = own.catch(() => {});
  return own;
}

/**
 * Completes the file to PDF/UA-1 and holds it against what its page said.
 *
 * @throws if the file is not what Chromium writes
 */
export async function finishDeck(
  { raw, facts }: PrintedPage,
  ownFonts: Promise<ReadonlySet<string>>,
  description: Description,
): Promise<PrintedDeck> {
  const { slides } = facts;
  const { language } = description;
  const [{ bytes, root, shown, pageCount }, own] = await Promise.all([
    inTurn(() => completePdf(raw, facts, description)),
    ownFonts,
  ]);
  return {
    bytes,
    slides: slides.map(({ id, title, number, continuation, words }, index) => ({
      ...{ id, title, number, continuation, words },
      page: index + 1,
    })),
    problems: [
      ...findMisplacedSlides(root, slides, pageCount, language),
      ...findForeignFonts(shown, own, slides, language),
      ...findLostWords(root, slides, language),
    ],
  };
}

/** Prints the slides that `page` shows, one to a page, as a PDF/UA-1 file. */
export async function printDeck(page: Page, description: Description): Promise<PrintedDeck> {
  const printed = await printPage(page);
  return finishDeck(printed, askOwnFonts(page, printed), description);
}

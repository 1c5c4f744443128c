/** Prints the deck that a page shows, completes the file, and proves that nothing is lost. */

import type { Page } from "puppeteer";
import { foreignFonts } from "../../pdf/content/foreign-fonts.ts";
import type { Description } from "../../pdf/document/description.ts";
import {
  askOwnFonts as askFontsOf,
  finishDocument,
  type PrintedPage,
  printPage,
} from "../../pdf/print.ts";
import { problemsOfFonts } from "./gates/fonts.ts";
import { findLostWords } from "./gates/lost-words.ts";
import { findMisplacedSlides } from "./gates/pages.ts";
import { outlineOf } from "./outline.ts";
import type { SlideProblem } from "./slide-problem.ts";
import { readSlidesWhole, SLIDE_PARTS, type Slides } from "./slides.ts";

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

/** What the browser gives when it prints slides. */
export type RawDeck = PrintedPage & Slides;

/** Prints the slides that `page` shows; the page stays in print media and is otherwise left as it was. */
export async function printRaw(page: Page): Promise<RawDeck> {
  const slides = await readSlidesWhole(page);
  return { ...slides, ...(await printPage(page, SLIDE_PARTS)) };
}

/** The fonts that the page of the slides brings with it; to be asked after printing. */
export const askOwnFonts = (page: Page, printed: PrintedPage): Promise<ReadonlySet<string>> =>
  askFontsOf(page, SLIDE_PARTS, printed);

/**
 * Completes the file to PDF/UA-1 and holds it against what its page said.
 *
 * @throws if the file is not what Chromium writes
 */
export async function finishDeck(
  { raw, facts, slides, partial }: RawDeck,
  ownFonts: Promise<ReadonlySet<string>>,
  description: Description,
): Promise<PrintedDeck> {
  const { language } = description;
  const document = {
    facts,
    words: slides.flatMap(({ words }) => words),
    // One page to a slide; the gate of pages proves it.
    outline: outlineOf(slides.map((slide, page) => ({ ...slide, page }))),
    numbers: slides.map(({ number }) => number),
    partial,
  };
  const [{ bytes, root, shown, pageCount }, own] = await Promise.all([
    finishDocument(raw, document, description),
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
      ...problemsOfFonts(foreignFonts(shown, own), slides, language),
      ...findLostWords(root, slides, language),
    ],
  };
}

/** Prints the slides that `page` shows, one to a page, as a PDF/UA-1 file. */
export async function printDeck(page: Page, description: Description): Promise<PrintedDeck> {
  const printed = await printRaw(page);
  return finishDeck(printed, askOwnFonts(page, printed), description);
}

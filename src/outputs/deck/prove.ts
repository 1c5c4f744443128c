/** Checks the decks' PDFs against the slides of the pages that they were printed from. */

import type { Browser, Page } from "puppeteer";
import { z } from "zod";
import type { FinishedEdition, Proof, ProofFault } from "../proof.ts";

/** A text of the open data is a string, or in another language than the file's. */
const words = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);
const openData = z.object({ plan: z.object({ full_title: words }) });

/** The title that a deck bears, from the open data of its language. */
const titleIn = (edition: FinishedEdition, language: string): string =>
  openData.parse(JSON.parse(edition.read(`${language}/plan.json`).toString())).plan.full_title;

/** Opens the whole plan's page of each language, fitted as for printing: languages are fitted together. */
async function openDeckPages(
  edition: FinishedEdition,
  browser: Browser,
  origin: string,
): Promise<Map<string, Page>> {
  const opened = await Promise.all(
    edition.manifest.pages
      .filter(({ layout }) => layout === "whole-plan")
      .map(async ({ language, address }) => {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 720 });
        await page.emulateMediaType("print");
        await page.goto(`${origin}${address}`, { waitUntil: "load" });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return [language, page] as const;
      }),
  );
  const { fitDecks } = await import("./fit/fit-decks.ts");
  await fitDecks(opened.map(([, page]) => page));
  return new Map(opened);
}

const decksOf = ({ manifest }: FinishedEdition) =>
  manifest.documents.filter(({ output }) => output === "deck");

export const proof: Proof = {
  id: "pdf",
  title: "The deck's PDF is accessible and whole",
  standard: "PDF/UA-1 (ISO 14289-1); one slide to a page",
  matters: "people who read the PDF with assistive technology",
  fix: "Look at the slide in the PDF and at its texts in the data. Where they are right, the program is at fault: tell whoever keeps it, with this message.",
  files: (edition) => decksOf(edition).map(({ address }) => address.slice(1)),
  faults: async (edition, browser, origin) => {
    // Loaded when there are decks: reading PDFs takes much code.
    const { checkDeck } = await import("./check-deck.ts");
    const { readSlides } = await import("./slides.ts");
    const pages = await openDeckPages(edition, browser, origin);
    try {
      const perDeck = await Promise.all(
        decksOf(edition).map(async ({ language, address }): Promise<ProofFault[]> => {
          const file = address.slice(1);
          const page = pages.get(language);
          if (!page) return [{ file, message: "There is no page that the deck was printed from." }];
          const slides = await readSlides(page);
          const expected = { language, title: titleIn(edition, language), slides };
          const findings = await checkDeck(edition.read(file), expected);
          return findings.map(({ rule, message }) => ({ file, rule, message: `${message}.` }));
        }),
      );
      return perDeck.flat();
    } finally {
      await Promise.all([...pages.values()].map((page) => page.close()));
    }
  },
};

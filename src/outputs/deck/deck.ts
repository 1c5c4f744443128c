/** The deck as an output: the slides of every language as an accessible PDF. */
import { z } from "zod";
import type { Output } from "../output.ts";
import { sizeIn } from "../offer.ts";
import { proof } from "./prove.ts";
import { wholePlansOf } from "./whole-plans.ts";

export const deck: Output = {
  id: "deck",
  steps: ({ pdf }) => (pdf ? [{ id: "decks", title: "Print the decks" }] : []),
  reads: wholePlansOf,
  // Loaded when something is made: completing PDFs takes much code.
  make: async (work) => (await import("./make.ts")).makeDecks(work),
  inspect: async (work, browser) =>
    (await import("./inspect-decks.ts")).inspectDecks(work, browser),
  documents: (all) => [...new Set(all.map((context) => context.deck))],
  offers: ({ decks, ui, language }, { pdf }) =>
    decks
      .filter(() => pdf)
      .map((one) => ({
        address: one.address,
        format: "application/pdf",
        language: one.language,
        name: ui.about.deck,
        ...(one.language === language.code && { onFront: ui.front.download }),
        describe: ({ bytes, pages }) =>
          pages === undefined
            ? undefined
            : ui.files.deck({ pages, size: sizeIn(ui, { bytes }), language: one.inLanguage }),
      })),
  listing: {
    documents: "decks",
    tells: {
      slides: {
        schema: z.array(
          z.strictObject({
            language: z.string(),
            titles: z.array(z.strictObject({ id: z.string(), title: z.string() })),
          }),
        ),
        of: (all) =>
          all
            .filter(({ slides }) => slides.length > 0)
            .map(({ language, slides }) => ({
              language: language.code,
              titles: slides.map(({ id, name }) => ({ id, title: name.plain })),
            })),
      },
    },
  },
  differences({ pdf }, all, { documents }) {
    const had = documents.some(({ output }) => output === deck.id);
    if ((pdf && wholePlansOf(all).length > 0) === had) return [];
    return [had ? "without --no-pdf" : "with --no-pdf"];
  },
  prove: proof,
};

/** Prints some slides of one language's deck for a meeting, with the same guarantees as the whole. */
import { temporaryFolder } from "../../command/temporary-folder.ts";
import { readable } from "../../command/visible.ts";
import { inBrowser } from "../../pdf/browser/in-browser.ts";
import type { PrintedSlide } from "./print-deck.ts";
import { parseSelection, type Selection } from "./selection/parse.ts";
import { countSlides, printSelection } from "./selection/print-selection.ts";
import { formatProblem } from "../../plan/problem.ts";
import { suggest } from "../../plan/suggest.ts";
import { contextsOf } from "../../site/context.ts";
import { type Editions, loadEditions } from "../editions.ts";
import { fitOpenDecks } from "./fit-open-decks.ts";
import { type OpenDecks, openDecks } from "./open-decks.ts";
import { placedProblems } from "./slide-problem-places.ts";
import { wholePlansOf } from "./whole-plans.ts";
import { writePagesWithAssets } from "../site/write-site.ts";

export interface SlidesOptions {
  /** Folder of the plan's data files. */
  data: string;
  /** Folder with the city's own logo and fonts. */
  brand: string | undefined;
  /** As a person writes it, e.g. 9-12,19-24. */
  slides: string;
  /** Code of a language; the plan's own if left out. */
  language: string | undefined;
}

export type PrintedSlides =
  | {
      ok: true;
      bytes: Uint8Array;
      slides: PrintedSlide[];
      /** Name for the file: the deck's own and the slides', e.g. readers-say-2-3.pdf. */
      name: string;
    }
  | { ok: false; lines: string[] };

/**
 * Prints the slides. What is wrong with plan, selection or slides comes back as lines; problems of
 * slides that are not printed do not count.
 * @throws {NoBrowserError} if there is no browser
 */
export async function printSlides(options: SlidesOptions): Promise<PrintedSlides> {
  const { data, brand, slides } = options;
  const unread = linesOf(parseSelection(slides, Number.MAX_SAFE_INTEGER));
  if (unread) return { ok: false, lines: unread };
  const loaded = loadEditions(data, undefined, brand);
  if (!loaded.ok) return { ok: false, lines: loaded.problems.map(formatProblem) };
  const codes = loaded.editions.map(({ language }) => language.code);
  const language = options.language ?? codes[0] ?? "";
  if (!codes.includes(language)) {
    const fix = suggest(language, codes);
    return { ok: false, lines: [readable(`"${language}" is not a language of the site. ${fix}`)] };
  }

  const missing = linesOf(parseSelection(slides, mostSlides(loaded)));
  if (missing) return { ok: false, lines: missing };

  using folder = temporaryFolder("slides");
  const all = loaded.editions.flatMap(contextsOf);
  const contexts = wholePlansOf(all);
  const site = { url: "", pathPrefix: "/", pdf: true };
  await writePagesWithAssets(folder.path, loaded, { all, contexts }, site);
  return await inBrowser(async ({ browser }) => {
    // All languages are opened, for the longest decides how each slide looks.
    await using open = await openDecks(browser, folder.path, loaded.editions, contexts);
    return await printFrom(open, slides, language, loaded);
  });
}

/** So many slides there are at most; how many one goes on to is not known until it is fitted. */
const mostSlides = ({ plan: { deck } }: Editions): number =>
  deck.slides.some(({ overflow }) => overflow === "continue")
    ? Number.MAX_SAFE_INTEGER
    : deck.slides.length;

async function printFrom(
  open: OpenDecks,
  slides: string,
  language: string,
  editions: Editions,
): Promise<PrintedSlides> {
  const misfits = await fitOpenDecks(open);
  const deck = open.decks.find(({ context }) => context.language.code === language);
  if (!deck) throw new Error(`There is no deck in ${language}.`);
  const selection = parseSelection(slides, await countSlides(deck.page));
  if (!selection.ok) return { ok: false, lines: linesOf(selection) ?? [] };
  const printed = await printSelection(deck.page, deck.description, selection.numbers);
  const ids = new Set(printed.slides.map(({ id }) => id));
  const problems = [
    ...misfits.filter((problem) => problem.language === language && ids.has(problem.slide)),
    ...printed.problems,
  ];
  if (problems.length > 0)
    return { ok: false, lines: placedProblems(problems, editions).map(formatProblem) };
  return {
    ok: true,
    bytes: printed.bytes,
    slides: printed.slides,
    name: `${deck.context.language.deck_file}-${slides.replace(/\s/g, "").replace(/[,–]/g, "-")}.pdf`,
  };
}

const linesOf = (selection: Selection): string[] | undefined =>
  selection.ok ? undefined : [readable(`${selection.message}: ${selection.fix}.`)];

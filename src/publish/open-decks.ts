/** Opens the whole plan's page of each edition in one browser, fitted and ready to be printed. */
import type { Browser, Page } from "puppeteer";
import { openBrowser } from "../pdf/browser/open.ts";
import type { Description } from "../pdf/document/description.ts";
import { fitDecks } from "../pdf/fit/fit-decks.ts";
import type { SlideProblem } from "../pdf/slide-problem.ts";
import type { PageContext } from "../site/context.ts";
import type { Edition } from "../site/edition.ts";
import { editionDate } from "./edition-date.ts";
import { serveFolder } from "./serve-folder.ts";

export interface OpenDeck {
  context: PageContext;
  page: Page;
  description: Description;
}

/** Disposing closes the browser. */
export interface OpenDecks extends AsyncDisposable {
  decks: OpenDeck[];
  /** Slides that do not fit. */
  problems: SlideProblem[];
  browser: Browser;
  /** Where the folder is served. */
  origin: string;
}

/**
 * Opens the pages from `folder` and fits their slides, alike in all languages.
 * @param contexts the pages with the layout whole-plan, one for each edition
 * @throws {NoBrowserError} if there is no browser
 */
export async function openDecks(
  folder: string,
  editions: readonly Edition[],
  contexts: readonly PageContext[],
): Promise<OpenDecks> {
  await using stack = new AsyncDisposableStack();
  const served = stack.use(await serveFolder(folder));
  const { browser } = stack.use(await openBrowser());
  const decks = await Promise.all(
    contexts.map(async (context) => {
      const edition = editions.find(({ language }) => language.code === context.language.code);
      if (!edition) throw new Error(`There is no edition in ${context.language.code}.`);
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 720 });
      await page.emulateMediaType("print");
      await page.goto(`${served.origin}${context.current.address}`, { waitUntil: "load" });
      return { context, page, description: descriptionOf(edition) };
    }),
  );
  const { problems } = await fitDecks(decks.map(({ page }) => page));
  const kept = stack.move();
  const { origin } = served;
  return { decks, problems, browser, origin, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function descriptionOf({ language, plan: { plan } }: Edition): Description {
  return {
    title: plan.full_title.plain,
    language: language.code,
    author: plan.organisation.city.plain,
    subject: plan.description.plain,
    date: editionDate(plan.edition.date),
  };
}

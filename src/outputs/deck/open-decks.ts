/** Opens the whole plan's page of each edition in a browser. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import type { Description } from "../../pdf/document/description.ts";
import { type KnownFit, knownFit } from "./fit/known-fit.ts";
import type { PageContext } from "../../site/context.ts";
import type { Edition } from "../../site/edition.ts";
import { withoutSteps } from "./deck-steps.ts";
import { editionDate } from "../edition-date.ts";
import { serveFolder } from "../serve-folder.ts";

export interface OpenDeck {
  context: PageContext;
  page: Page;
  description: Description;
}

/** Disposing ends serving; the browser goes on. */
export interface OpenDecks extends AsyncDisposable {
  decks: OpenDeck[];
  /** How they were made to fit before. */
  known: KnownFit;
  browser: Browser;
  /** Where the folder is served. */
  origin: string;
}

/**
 * Opens the pages from `folder` as print shows them.
 * @param contexts the pages with the layout whole-plan, one for each edition
 */
export async function openDecks(
  browser: Browser,
  folder: string,
  editions: readonly Edition[],
  contexts: readonly PageContext[],
): Promise<OpenDecks> {
  await using stack = new AsyncDisposableStack();
  const served = stack.use(await serveFolder(folder));
  // The tab that the browser starts with is as good as a new one, and there already.
  const [first] = await browser.pages();
  const decks = await Promise.all(
    contexts.map(async (context, index) => {
      const edition = editions.find(({ language }) => language.code === context.language.code);
      if (!edition) throw new Error(`There is no edition in ${context.language.code}.`);
      const page = (index === 0 && first) || (await browser.newPage());
      await Promise.all([
        page.setViewport({ width: 1280, height: 720 }),
        page.emulateMediaType("print"),
      ]);
      await page.goto(`${served.origin}${context.current.address}`, { waitUntil: "load" });
      return { context, page, description: descriptionOf(edition) };
    }),
  );
  const known = knownFit([...partsOf(folder, contexts), await browser.version()]);
  const kept = stack.move();
  const { origin } = served;
  return { decks, known, browser, origin, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** What the decks' look depends on: their pages, and the names of assets, which tell their content. */
function partsOf(folder: string, contexts: readonly PageContext[]): string[] {
  const pages = contexts.map(({ current }) =>
    withoutSteps(readFileSync(join(folder, current.address, "index.html"), "utf8")),
  );
  return [...pages, ...readdirSync(join(folder, "assets")).sort()];
}

function descriptionOf({ language, plan: { plan } }: Edition): Description {
  return {
    title: plan.full_title.plain,
    language: language.code,
    direction: language.direction,
    author: plan.organisation.city.plain,
    subject: plan.description.plain,
    date: editionDate(plan.edition.date),
  };
}

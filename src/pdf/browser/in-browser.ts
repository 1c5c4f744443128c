/** Does work in a browser of its own; what fails with the browser is tried once more in a fresh one. */

import type { Browser } from "puppeteer";
import { BrowserFailedError, failureOf, fullDisk, isFailure } from "./failure.ts";
import { type OpenBrowser, openBrowser } from "./open.ts";

/** How the work is done; everything has a default. */
export interface InBrowserOptions {
  open?: () => Promise<OpenBrowser>;
  /** Milliseconds for the whole work. */
  limit?: number;
}

const LIMIT = 180_000;
const ATTEMPTS = 2;

/**
 * Opens a browser, does the work and closes it again. The work ends with an error as soon as the
 * browser ends, a page of it crashes, or the limit has passed.
 *
 * @param work may be done twice, so it must not build upon what a first time left
 * @throws {NoBrowserError} if there is no browser
 * @throws {BrowserFailedError} if the browser fails twice
 */
export async function inBrowser<Result>(
  work: (open: OpenBrowser) => Promise<Result>,
  { open = openBrowser, limit = LIMIT }: InBrowserOptions = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      await using opened = await open();
      return await asLongAsItLives(opened.browser, limit, work(opened));
    } catch (error) {
      if (!(error instanceof BrowserFailedError)) throw error;
      if (attempt < ATTEMPTS) continue;
      const full = fullDisk();
      const why = full === undefined ? "" : `; the disk of ${full} is full`;
      throw new BrowserFailedError(
        `${error.message}, and so it was in a fresh one${why}. Try again, or build without PDFs: --no-pdf`,
      );
    }
  }
}

async function asLongAsItLives<Result>(
  browser: Browser,
  limit: number,
  work: Promise<Result>,
): Promise<Result> {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  const fail = (reason: string) => () => reject(new BrowserFailedError(reason));
  const watchPages = async () => {
    for (const page of await browser.pages()) {
      page.off("error", onCrash);
      page.on("error", onCrash);
    }
  };
  const onCrash = fail("A page of the browser crashed");
  const onEnd = fail("The browser ended in the middle of its work");
  const onTarget = () => void watchPages().catch(() => {});
  const timer = setTimeout(fail(`The browser hung for ${limit / 1000} s`), limit);
  browser.on("disconnected", onEnd);
  browser.on("targetcreated", onTarget);
  onTarget();
  // Whichever is second has nobody to hear of it.
  work.catch(() => {});
  broken.catch(() => {});
  try {
    return await Promise.race([work, broken]);
  } catch (error) {
    throw isFailure(error, browser) ? failureOf(error) : error;
  } finally {
    clearTimeout(timer);
    browser.off("disconnected", onEnd);
    browser.off("targetcreated", onTarget);
  }
}

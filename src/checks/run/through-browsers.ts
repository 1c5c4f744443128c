/** Sends pages through a browser, several at a time; a browser or page that breaks gets one more try. */
import type { Browser, Page } from "puppeteer";
import type { OpenBrowser } from "../../pdf/browser/open.ts";
import { shorten } from "../finding.ts";

export interface Crew<Item, Result> {
  items: readonly Item[];
  /** What to do with an item, in a page that no one else uses meanwhile. */
  work(page: Page, item: Item, browser: Browser): Promise<Result>;
  /** How many pages work side by side. */
  size: number;
  open(): Promise<OpenBrowser>;
  /** Milliseconds after which a page counts as hung. */
  deadline: number;
  onDone?(item: Item): void;
}

export interface Outcomes<Item, Result> {
  done: Map<Item, Result>;
  /** Items that failed twice, with the reason. */
  failed: Map<Item, string>;
}

interface Job<Item> {
  item: Item;
  /** Why it failed before. */
  failedBefore?: string;
}

const BROWSER_LOSSES = 2;

/**
 * Works off all items. What fails is tried once more in a fresh browser. A browser that ends in the
 * middle is replaced once; if the next one ends, too, everything unfinished has failed.
 *
 * @throws whatever `open` throws, e.g. NoBrowserError
 */
export async function throughBrowsers<Item, Result>(
  crew: Crew<Item, Result>,
): Promise<Outcomes<Item, Result>> {
  const done = new Map<Item, Result>();
  const failed = new Map<Item, string>();
  let jobs: Job<Item>[] = crew.items.map((item) => ({ item }));
  let losses = 0;
  while (jobs.length > 0) {
    await using open = await crew.open();
    const { browser } = open;
    const queue = jobs;
    const later: Job<Item>[] = [];

    const works = async (): Promise<void> => {
      let page: Page | undefined;
      for (let job = queue.shift(); job; job = queue.shift()) {
        const { item, failedBefore } = job;
        try {
          page ??= await browser.newPage();
          done.set(item, await within(crew.deadline, page, crew.work(page, item, browser)));
          crew.onDone?.(item);
        } catch (error) {
          const reason = reasonOf(error);
          if (failedBefore === undefined) later.push({ item, failedBefore: reason });
          else failed.set(item, reason);
          if (!browser.connected) return;
          // A hung page may never answer, so nobody waits for it to close.
          page?.close().catch(() => undefined);
          page = undefined;
        }
      }
      // The browser may have ended meanwhile.
      await page?.close().catch(() => undefined);
    };
    await Promise.all(Array.from({ length: crew.size }, works));

    jobs = [...later, ...queue];
    if (!browser.connected) losses += 1;
    if (losses >= BROWSER_LOSSES) {
      for (const { item } of jobs) failed.set(item, `the browser ended ${losses} times`);
      break;
    }
  }
  return { done, failed };
}

/** What an error says, in one line. */
const reasonOf = (error: unknown): string =>
  shorten(error instanceof Error ? error.message : `${error}`);

/** Ends with `work`, or with an error as soon as the page crashes or the deadline has passed. */
async function within<Result>(
  milliseconds: number,
  page: Page,
  work: Promise<Result>,
): Promise<Result> {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  const onCrash = (error: Error) => reject(error);
  const timer = setTimeout(
    () => reject(new Error(`the page hung for ${milliseconds / 1000} s`)),
    milliseconds,
  );
  page.once("error", onCrash);
  try {
    return await Promise.race([work, broken]);
  } finally {
    clearTimeout(timer);
    page.off("error", onCrash);
    work.catch(() => undefined);
  }
}

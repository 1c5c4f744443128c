import test from "ava";
import type { Browser, Page } from "puppeteer";
import { openBrowser } from "../../pdf/browser/open.ts";
import { throughBrowsers } from "./through-browsers.ts";

const ITEMS = ["a", "b", "c", "d", "e"];

/** Shows the item as a page and reads it back. */
const readTitle = async (page: Page, item: string): Promise<string> => {
  await page.goto(`data:text/html,<title>${item}</title>`);
  return page.title();
};

/** Works off the items; `disturb` may break something before an item is read. */
const run = (disturb: (browser: Browser, page: Page, item: string) => unknown, deadline = 20_000) =>
  throughBrowsers({
    items: ITEMS,
    size: 2,
    open: openBrowser,
    deadline,
    work: async (page, item, browser) => {
      await disturb(browser, page, item);
      return readTitle(page, item);
    },
  });

/** Ends a browser as a crash would. */
const kill = (browser: Browser) => browser.process()?.kill("SIGKILL");

const once = (times: number, act: (browser: Browser, page: Page) => unknown) => {
  let count = 0;
  return (browser: Browser, page: Page, item: string) => {
    if (item !== "c" || count >= times) return undefined;
    count += 1;
    return act(browser, page);
  };
};

test.serial("all items are worked off", async (t) => {
  const { done, failed } = await run(() => undefined);
  t.deepEqual([...done.values()].sort(), ITEMS);
  t.deepEqual([...failed], []);
});

test.serial(
  "a browser that is killed in the middle is replaced, and nothing is missing",
  async (t) => {
    const { done, failed } = await run(once(1, kill));
    t.deepEqual([...done.keys()].sort(), ITEMS);
    t.deepEqual([...failed], []);
  },
);

test.serial("a browser that is killed twice fails everything unfinished by name", async (t) => {
  const { done, failed } = await run(once(2, kill));
  t.true(failed.has("c"));
  t.deepEqual([...done.keys(), ...failed.keys()].sort(), ITEMS);
});

test.serial("a page that crashes once is read in a fresh browser", async (t) => {
  const { done, failed } = await run(
    once(1, (_, page) => page.goto("chrome://crash").catch(() => undefined)),
  );
  t.deepEqual([...done.keys()].sort(), ITEMS);
  t.deepEqual([...failed], []);
});

test.serial("a page that hangs twice fails by name, and the others are read", async (t) => {
  const { done, failed } = await run(
    once(2, () => new Promise(() => undefined)),
    2_000,
  );
  t.deepEqual([...failed], [["c", "the page hung for 2 s"]]);
  t.deepEqual([...done.keys()].sort(), ["a", "b", "d", "e"]);
});

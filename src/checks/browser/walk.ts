/** Walks through a page with the Tab key and records where the focus went and how it showed. */
import type { Visit } from "./visit.ts";
import { once } from "./visit.ts";
import { type Stop, type Wanted, watchFocusInPage } from "./watch-focus-in-page.ts";

export interface Walk {
  /** What ought to be reached, in the order of the document. */
  wanted: Wanted[];
  /** Where the focus was after each press of the key. */
  stops: Stop[];
}

/**
 * Presses Tab once for every control, and twice more to see the focus leave the page. Keys are sent
 * without waiting for each other; the browser handles them in order.
 */
export const walk = once(async ({ page }: Visit): Promise<Walk> => {
  await page.emulateFocusedPage(true);
  const watcher = await page.evaluateHandle(watchFocusInPage);
  try {
    const wanted = await watcher.evaluate(({ wanted }) => wanted);
    const { keyboard } = page;
    // Down and up are each sent at once, in this order; `press` would let the downs overtake.
    const presses = Array.from({ length: wanted.length + 2 }, () => [
      keyboard.down("Tab"),
      keyboard.up("Tab"),
    ]);
    await Promise.all(presses.flat());
    return { wanted, stops: await watcher.evaluate(({ stops }) => stops) };
  } finally {
    await watcher.evaluate(({ stop }) => stop());
    await watcher.dispose();
  }
});

/** What is to be drawn from finished pages, so that one browser does for drawing and printing. */
import type { Browser } from "puppeteer";
import { inBrowser } from "../pdf/browser/in-browser.ts";
import { serveFolder } from "./serve-folder.ts";

/** @param origin serves the folder of the edition */
export type Drawing = (browser: Browser, origin: string) => Promise<void>;

export class Drawings {
  #left: Drawing[] = [];

  add(drawing: Drawing): void {
    this.#left.push(drawing);
  }

  /** Draws what nobody has drawn yet. Where it fails, all is drawn again by the next who is asked. */
  async draw(browser: Browser, origin: string): Promise<void> {
    for (const drawing of this.#left) await drawing(browser, origin);
    this.#left = [];
  }

  /**
   * Opens a browser of its own for what is left, if anything is.
   * @throws {NoBrowserError} if there is none
   */
  async drawLeft(folder: string): Promise<void> {
    if (this.#left.length === 0) return;
    await inBrowser(async ({ browser }) => {
      await using served = await serveFolder(folder);
      await this.draw(browser, served.origin);
    });
  }
}

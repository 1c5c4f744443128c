/** Looks in the background, after each change, at what is made of the pages: slides that are too full, say. */
import { lineOf } from "../command/error-line.ts";
import { NoBrowserError } from "../pdf/browser/find.ts";
import { type OpenBrowser, openBrowser } from "../pdf/browser/open.ts";
import type { Preview } from "./preview.ts";

export interface InspectionOptions {
  open?: () => Promise<OpenBrowser>;
  /** Called when something else than before is wrong, or nothing any more. */
  onNews(lines: readonly string[]): void;
  /** Called where nothing can be looked at; once, where there is no browser. */
  onFailure(line: string): void;
}

/** Keeps one browser for all its looks, which disposing closes. */
export class Inspection implements AsyncDisposable {
  readonly #preview: Preview;
  readonly #options: InspectionOptions;
  #browser: OpenBrowser | undefined;
  #isWanted = false;
  #hasEnded = false;
  #hasFailed = false;
  #running: Promise<void> | undefined;

  constructor(preview: Preview, options: InspectionOptions) {
    this.#preview = preview;
    this.#options = options;
  }

  /** Has another look, after the one that may be under way. */
  again(): void {
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Settles when nothing is being looked at. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#hasEnded = true;
    await this.#browser?.[Symbol.asyncDispose]();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isWanted && !this.#hasEnded && !this.#hasFailed) {
      this.#isWanted = false;
      try {
        await this.#look();
      } catch (error) {
        // A browser that has ended is opened anew at the next look.
        await this.#close();
        if (this.#hasEnded) return;
        this.#hasFailed = error instanceof NoBrowserError;
        this.#options.onFailure(lineOf(error) ?? String(error));
      }
    }
  }

  async #look(): Promise<void> {
    const before = this.#preview.madeFaults;
    this.#browser ??= await (this.#options.open ?? openBrowser)();
    if (this.#hasEnded) return this.#close();
    const isNew = await this.#preview.inspect(this.#browser.browser);
    const { madeFaults: lines } = this.#preview;
    if (isNew && lines.join("\n") !== before.join("\n")) this.#options.onNews(lines);
  }

  async #close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    await browser?.[Symbol.asyncDispose]();
  }
}

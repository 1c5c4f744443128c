/** Opens the browser that prints, quiet and without network of its own, and closes it again. */

import puppeteer, { type Browser } from "puppeteer";
import { type BrowserOrigin, type BrowserSearch, findBrowser } from "./find.ts";

/** A running browser; `await using` closes it. */
export interface OpenBrowser extends AsyncDisposable {
  browser: Browser;
  /** @example 'HeadlessChrome' */
  name: string;
  /** @example '153.0.8010.4' */
  version: string;
  origin: BrowserOrigin;
}

/**
 * Beside Puppeteer's own: nothing that calls home, draws with a graphics card, or lays out text
 * differently from one machine to another.
 */
const FLAGS = [
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-gpu",
  "--disable-webgl",
  "--font-render-hinting=none",
  "--no-default-browser-check",
  "--no-pings",
];

/** Chromium refuses its sandbox to root; anybody else keeps it. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/**
 * Finds and starts a browser.
 *
 * @throws {NoBrowserError} if no browser can be used
 * @example
 * await using open = await openBrowser();
 * const page = await open.browser.newPage();
 */
export async function openBrowser(search: BrowserSearch = {}): Promise<OpenBrowser> {
  const found = await findBrowser(search);
  const browser = await puppeteer.launch({
    executablePath: found.executable,
    headless: "shell",
    // A pipe needs no port, so that browsers side by side never meet.
    pipe: true,
    args: [...FLAGS, ...sandbox()],
    env: { ...process.env, ...found.env },
  });
  const [name = "", version = ""] = (await browser.version()).split("/");
  return {
    browser,
    name,
    version,
    origin: found.origin,
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** Opens the browser that prints, quiet and without network of its own, and closes it again. */

import { setTimeout } from "node:timers/promises";
import puppeteer, { type Browser } from "puppeteer";
import { onEnd } from "../../command/clean-up.ts";
import { temporaryFolder } from "../../command/temporary-folder.ts";
import { assertBrowser } from "./assert-browser.ts";
import { BrowserFailedError, firstLine } from "./failure.ts";
import { type BrowserOrigin, type BrowserSearch, findBrowser } from "./find.ts";
import { assertOpenFiles } from "./open-files.ts";

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

/** Milliseconds for one question to the browser; printing 26 pages takes some two seconds. */
const STEP_LIMIT = 60_000;
const START_LIMIT = 30_000;
const CLOSE_LIMIT = 5_000;

/** Chromium refuses its sandbox to root; anybody else keeps it. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/**
 * Finds and starts a browser, which ends with this process at the latest.
 *
 * @throws {NoBrowserError} if no browser can be used
 * @throws {BrowserFailedError} if it does not start
 * @example
 * await using open = await openBrowser();
 * const page = await open.browser.newPage();
 */
export async function openBrowser(search: BrowserSearch = {}): Promise<OpenBrowser> {
  const found = await findBrowser(search);
  if (found.origin === "named") await assertBrowser(found.executable);
  assertOpenFiles();
  await using stack = new AsyncDisposableStack();
  const profile = stack.use(temporaryFolder("browser"));
  const killing = new AbortController();
  const kill = () => void killing.abort();
  stack.use(onEnd(() => void kill()));
  stack.defer(kill);
  const env = { ...process.env, ...found.env };
  const browser = await launch(found.executable, profile.path, env, killing.signal);
  stack.defer(() => Promise.race([browser.close(), setTimeout(CLOSE_LIMIT)]).catch(() => {}));
  const [name = "", version = ""] = (await browser.version()).split("/");
  const kept = stack.move();
  return {
    browser,
    name,
    version,
    origin: found.origin,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function launch(
  executablePath: string,
  userDataDir: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Browser> {
  try {
    return await puppeteer.launch({
      executablePath,
      userDataDir,
      headless: "shell",
      // A pipe needs no port, so that browsers side by side never meet.
      pipe: true,
      args: [...FLAGS, ...sandbox()],
      env,
      signal,
      timeout: START_LIMIT,
      protocolTimeout: STEP_LIMIT,
      // Signals have one place, which cleans up.
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  } catch (error) {
    throw new BrowserFailedError(
      `The browser ${executablePath} does not start: ${firstLine(error)}`,
    );
  }
}

/** Tells a browser that fails from a fault of the programme that uses it. */

import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { type Browser, ProtocolError, TimeoutError } from "puppeteer";
import { ExpectedError } from "../../command/expected-error.ts";

/** The browser did not do what it was asked to; the message is one line. */
export class BrowserFailedError extends ExpectedError {
  override readonly name = "BrowserFailedError";
}

/** Whether an error comes from a browser or page that has ended, crashed, hung or refused to work. */
export function isFailure(error: unknown, browser: Browser): boolean {
  return (
    error instanceof BrowserFailedError ||
    error instanceof TimeoutError ||
    error instanceof ProtocolError ||
    (error instanceof Error && error.message.startsWith("net::ERR_")) ||
    !browser.connected
  );
}

/** The same error as a failure of the browser. */
export const failureOf = (error: unknown): BrowserFailedError =>
  error instanceof BrowserFailedError
    ? error
    : new BrowserFailedError(`The browser failed (${firstLine(error)})`, { cause: error });

/** The first line of what an error says. */
export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : `${error}`).trim().split("\n")[0] ?? "";

/** Less than a browser's profile needs. */
const LEAST_ROOM = 8_000_000;

/** The folder in which browsers keep what they need, if its disk is full. */
export function fullDisk(): string | undefined {
  const folder = tmpdir();
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_ROOM ? folder : undefined;
  } catch {
    return undefined;
  }
}

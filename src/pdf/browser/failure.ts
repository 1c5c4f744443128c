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
export function isFailure(error: unknown, browser?: Browser): boolean {
  return (
    error instanceof BrowserFailedError ||
    error instanceof TimeoutError ||
    error instanceof ProtocolError ||
    (error instanceof Error && error.message.startsWith("net::ERR_")) ||
    browser?.connected === false
  );
}

/** What an error says, in one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : `${error}`;
  const line = message.split("\n").find((each) => each.trim() !== "") ?? "";
  const full = fullDisk();
  return full === undefined ? line : `${line}; the disk of ${full} is full`;
}

/** Less than a browser's profile needs. */
const LEAST_ROOM = 8_000_000;

/** The folder in which browsers keep what they need, if its disk is full. */
function fullDisk(): string | undefined {
  const folder = tmpdir();
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_ROOM ? folder : undefined;
  } catch {
    return undefined;
  }
}

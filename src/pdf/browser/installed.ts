/** Finds a Chrome or Chromium that is already installed on this machine. */

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Whether this user may run the file. */
export function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first runnable browser of: the one in Puppeteer's own cache, Google Chrome in the places
 * that Puppeteer knows, Chromium or Chrome on the PATH; `undefined` if there is none.
 */
export async function findInstalled(): Promise<string | undefined> {
  const asked = await Promise.allSettled([
    puppeteer.executablePath({ headless: "shell" }),
    puppeteer.executablePath(),
    puppeteer.executablePath("chrome"),
  ]);
  const known = asked.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...known, ...onPath].find(runnable);
}

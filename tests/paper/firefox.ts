/** Finds and starts a Firefox that is installed on this machine. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer";

const NAMES = ["firefox", "firefox-esr"];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first Firefox on the PATH; undefined where there is none. */
export async function openFirefox(): Promise<Browser | undefined> {
  const executablePath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isRunnable);
  return executablePath === undefined
    ? undefined
    : puppeteer.launch({ browser: "firefox", executablePath });
}

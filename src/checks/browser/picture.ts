/** Takes a picture of the element that a finding is about. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer";
import type { Finding } from "../finding.ts";

/** CSS pixels around the element, and the most that a picture shows. */
const MARGIN = 24;
const LARGEST = { width: 1280, height: 720 };

/**
 * Takes a picture into `folder` and returns its name; undefined where there is nothing to see.
 * @param styles names the edition's style sheets; under other ones an element looks different
 *
 * The same fault of the same markup in the same view has one picture, on however many pages it is.
 */
export async function takePicture(
  page: Page,
  { rule, selector, snippet, views, advice }: Finding,
  folder: string,
  styles: string,
): Promise<string | undefined> {
  if (selector === undefined || advice) return undefined;
  const content = JSON.stringify([styles, rule, snippet, views]);
  const name = `${createHash("sha256").update(content).digest("hex").slice(0, 16)}.png`;
  const path = join(folder, name);
  if (existsSync(path)) return name;
  const box = await page.evaluate((wanted) => {
    const find = () => {
      try {
        return document.querySelector(wanted);
      } catch {
        // A checker that reads files may write selectors in its own way.
        return null;
      }
    };
    const found = find()?.getBoundingClientRect();
    if (!found || found.width === 0 || found.height === 0) return undefined;
    const { scrollX, scrollY } = window;
    return { x: found.x + scrollX, y: found.y + scrollY, width: found.width, height: found.height };
  }, selector);
  if (!box) return undefined;
  const x = Math.max(0, box.x - MARGIN);
  const y = Math.max(0, box.y - MARGIN);
  const clip = {
    x,
    y,
    width: Math.min(box.x - x + box.width + MARGIN, LARGEST.width),
    height: Math.min(box.y - y + box.height + MARGIN, LARGEST.height),
  };
  await page.screenshot({ path: `${folder}/${name}`, clip, captureBeyondViewport: true });
  return name;
}

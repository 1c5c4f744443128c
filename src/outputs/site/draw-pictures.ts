/** Draws what must be a picture: the icon for old browsers and home screens, and link previews. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { pictures, previewSize } from "./page-head.ts";
import { previewFolder, previewPage } from "./preview-page.ts";

interface Drawing {
  browser: Browser;
  /** Where the folder is served. */
  origin: string;
  folder: string;
  /** Address of the icon within the site. */
  icon: string;
  /** Codes of the languages. */
  languages: readonly string[];
}

/** Draws the pictures into the folder, and removes the pages that were only there to be drawn. */
export async function drawPictures(drawing: Drawing): Promise<void> {
  const { browser, origin, folder, icon, languages } = drawing;
  const page = await browser.newPage();
  for (const language of languages) {
    await page.setViewport(previewSize);
    await page.goto(`${origin}${previewPage(language)}`, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    writeFileSync(join(folder, pictures.preview(language)), await page.screenshot());
  }
  writeFileSync(join(folder, pictures.touch), await drawIcon(page, `${origin}${icon}`, 180));
  const small = await drawIcon(page, `${origin}${icon}`, 32);
  writeFileSync(join(folder, pictures.ico), iconFile(small, 32));
  await page.close();
  rmSync(join(folder, previewFolder), { recursive: true });
}

async function drawIcon(page: Page, address: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  const style = "body{margin:0}img{display:block;inline-size:100vw;block-size:100vh}";
  await page.setContent(`<style>${style}</style><img src="${address}" alt="">`, {
    waitUntil: "load",
  });
  return page.screenshot();
}

/**
 * An ICO file with one PNG picture in it.
 * @param size width and height in pixels, at most 255
 * @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
function iconFile(png: Uint8Array, size: number): Uint8Array {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

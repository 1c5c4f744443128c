/** The floor of the PDF step: Puppeteer alone prints the same pages from one browser. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../../pdf/browser/open.ts";
import { readManifest } from "../../publish/manifest.ts";
import { serveFolder } from "../../outputs/serve-folder.ts";

export interface Options {
  /** Folder of a built edition. */
  edition: string;
  out: string;
  /** All pages at once, and not page after page as a plain script prints them. */
  sideBySide: boolean;
}

export async function run({ edition, out, sideBySide }: Options): Promise<void> {
  const pages = readManifest(edition)?.pages.filter(({ layout }) => layout === "whole-plan") ?? [];
  await using served = await serveFolder(edition);
  await using open = await openBrowser();
  const print = async ({ address, language }: (typeof pages)[number]): Promise<void> => {
    const page = await open.browser.newPage();
    await page.goto(`${served.origin}${address}`, { waitUntil: "load" });
    const bytes = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    writeFileSync(join(out, `${language}.pdf`), bytes);
  };
  if (sideBySide) await Promise.all(pages.map(print));
  else for (const page of pages) await print(page);
}

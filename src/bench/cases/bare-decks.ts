/** The floor of the PDF step: Puppeteer alone prints the same pages side by side from one browser. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../../pdf/browser/open.ts";
import { readManifest } from "../../publish/manifest.ts";
import { serveFolder } from "../../publish/serve-folder.ts";

export async function run({ edition, out }: { edition: string; out: string }): Promise<void> {
  const pages = readManifest(edition)?.pages.filter(({ layout }) => layout === "whole-plan") ?? [];
  await using served = await serveFolder(edition);
  await using open = await openBrowser();
  await Promise.all(
    pages.map(async ({ address, language }) => {
      const page = await open.browser.newPage();
      await page.goto(`${served.origin}${address}`, { waitUntil: "load" });
      const bytes = await page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      writeFileSync(join(out, `${language}.pdf`), bytes);
    }),
  );
}

/** A word that is longer than a narrow window makes no page wider. */
import test from "ava";
import { openBrowser } from "../pdf/browser/open.ts";
import { withEdit } from "../plan/fixture/small-plan.ts";
import { fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";
import { serveFolder } from "../outputs/serve-folder.ts";

const long = "Epäjärjestelmällistyttämättömyydellänsäkäänköhän";

test("a very long word of a heading is broken where a window of 320 px ends", async (t) => {
  using edition = fixtureEdition();
  withEdit(
    edition.data,
    "channels.yaml",
    "**Evenings** at the branch:",
    `**${long}** at the branch:`,
  );
  await edition.build();
  await using served = await serveFolder(edition.out);
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  await page.setViewport({ width: 320, height: 800 });
  const pages = readManifest(edition.out)?.pages ?? [];
  const wide: string[] = [];
  let shown = 0;
  for (const { address } of pages) {
    await page.goto(`${served.origin}${address}`, { waitUntil: "load" });
    const { width, text } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      text: document.body.textContent ?? "",
    }));
    if (text.includes(long)) shown++;
    if (width > 320) wide.push(`${address} ${width}`);
  }
  t.true(shown >= 2);
  t.deepEqual(wide, []);
});

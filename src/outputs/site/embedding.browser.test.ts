/** A browser shows pages in the frames of the named sites, and of no other. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { openBrowser } from "../../pdf/browser/open.ts";
import { serveFolder } from "../serve-folder.ts";
import { framedBy } from "./content-policy.ts";

test("frames of named sites show a page, those of others do not", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "embedding-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Plan</title><p>The plan.</p>");
  await using open = await openBrowser();
  await using own = await serveFolder(folder);
  const named = [own.origin];
  for (const [origins, isShown] of [
    [named, true],
    [["https://www.hel.fi", ...named], true],
    [["https://www.hel.fi"], false],
    [[], false],
  ] as const) {
    await using plan = await serveFolder(folder, { "Content-Security-Policy": framedBy(origins) });
    const page = await open.browser.newPage();
    await page.goto(own.origin, { waitUntil: "load" });
    await page.evaluate(async (address: string) => {
      const frame = document.createElement("iframe");
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      frame.src = address;
      document.body.append(frame);
      await loaded;
    }, plan.origin);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    const shown = await frame?.evaluate(() => document.body.textContent).catch(() => "");
    t.is(shown?.includes("The plan.") ?? false, isShown, origins.join(" "));
    await page.close();
  }
});

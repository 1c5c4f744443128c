import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import test from "ava";
import { openBrowser } from "../../pdf/browser/open.ts";
import { reportFor } from "../fixture/report.ts";
import { htmlOf } from "./html.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

test("the page is itself accessible, wide and narrow", async (t) => {
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 800 });
    await page.setContent(htmlOf(reportFor(), "pictures"));
    const violations = await page.evaluate(
      `${axe}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
    );
    t.deepEqual(violations, [], `${width}`);
    t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }
});

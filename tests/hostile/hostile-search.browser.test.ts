/** What the search finds is shown as text: its index has its texts as markup. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { contentPolicyHeader } from "../../src/outputs/site/content-policy.ts";
import { serveFolder } from "../../src/outputs/serve-folder.ts";
import { openBrowser } from "../../src/pdf/browser/open.ts";
import { filesOf } from "../../src/plan/schema/files.ts";
import { subjects } from "../../src/subjects/index.ts";
import { openStage, writeHostile } from "./hostile-editions.ts";
import { SENTINEL } from "./hostile-texts.ts";
import { makeEdition } from "./make-edition.ts";
import { watching } from "./watched-pages.ts";

test("pages with hostile texts are found, and no text of an excerpt is obeyed", async (t) => {
  t.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "hostile-search-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const [data, out] = [join(folder, "data"), join(folder, "edition")];
  const stage = openStage(data, filesOf(subjects));
  await writeHostile(stage, 0, out);
  await makeEdition(data, out, ["en"], true);
  const headers = { "Content-Security-Policy": contentPolicyHeader };
  await using served = await serveFolder(out, headers);
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  const { faults } = await (await watching(page))(`${served.origin}/en/search/?q=${SENTINEL}`);
  await page.waitForFunction(
    (word: string) => document.querySelector("main")?.textContent?.includes(`${word}(`),
    {},
    SENTINEL,
  );
  const found = await page.evaluate(() => ({
    told: Reflect.get(globalThis, "told"),
    strange: [...document.querySelectorAll("main *")]
      .filter((element) =>
        /^(script|img|iframe|b|i|base|style|object|math)$/.test(element.localName),
      )
      .map((element) => element.outerHTML),
    handlers: [...document.querySelectorAll("*")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on")),
    ).length,
  }));
  t.deepEqual({ ...found, faults }, { told: [], strange: [], handlers: 0, faults: [] });
});

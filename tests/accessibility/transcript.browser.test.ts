/** Keeps what a screen reader is told of four pages as readable transcripts beside this file. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { openBrowser } from "../../src/pdf/browser/open.ts";
import { serveFolder } from "../../src/outputs/serve-folder.ts";
import { exampleEdition } from "../example-edition.ts";
import { transcript } from "./transcript.ts";

const pages = {
  front: "/en/",
  structures: "/en/structures/",
  principle: "/en/principles/room-for-all/",
  finder: "/en/channels/find/",
};

test("what a screen reader is told of the pages is what was read and found good", async (t) => {
  t.timeout(120_000);
  using edition = await exampleEdition();
  await using served = await serveFolder(edition.dist);
  await using open = await openBrowser();
  for (const [name, address] of Object.entries(pages)) {
    const page = await open.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${served.origin}${address}`, { waitUntil: "load" });
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const now = `${(tree ? transcript(tree) : []).join("\n")}\n`;
    const file = join(import.meta.dirname, `${name}.txt`);
    // To accept a change after reading it: UPDATE_TRANSCRIPTS=1 npm test
    if (process.env.UPDATE_TRANSCRIPTS === "1") writeFileSync(file, now);
    t.true(existsSync(file), `${name}.txt is there`);
    t.is(now, readFileSync(file, "utf8"), `${name}.txt`);
    await page.close();
  }
});

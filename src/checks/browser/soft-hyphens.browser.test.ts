/** Soft hyphens are found in every kind of name, and left alone where a heading has them. */
import test from "ava";
import { openBrowser } from "../../pdf/browser/open.ts";
import { dividedOutsideHeadings } from "./soft-hyphens.ts";

const found: [what: string, markup: string, texts: string[]][] = [
  [
    "a heading, with emphasis and another language",
    "<h2>A&shy;b <em>C&shy;d</em> <span lang=sv>E&shy;f</span></h2>",
    [],
  ],
  ["text", "<p>A&shy;b</p>", ["A|b"]],
  ["a link in a heading", "<h2><a href='#x'>A&shy;b</a></h2>", ["A|b"]],
  [
    "a region that a heading names",
    "<section aria-labelledby=x><h2 id=x>A&shy;b</h2></section>",
    ["A|b"],
  ],
  ["a name of its own", "<button type=button aria-label='A&shy;b'>x</button>", ["A|b"]],
  ["an image", "<img alt='A&shy;b' src='data:,'>", ["A|b"]],
  ["a description", "<button type=button title='A&shy;b'>x</button>", ["A|b"]],
  ["a value", "<input aria-label=x value='A&shy;b'>", ["A|b"]],
  ["a choice", "<select aria-label=x><option>A&shy;b</option></select>", ["A|b"]],
];

test("soft hyphens are found wherever they stand outside headings", async (t) => {
  await using opened = await openBrowser();
  const page = await opened.browser.newPage();
  for (const [what, markup, texts] of found) {
    await page.setContent(`<!doctype html><html lang="fi"><title>x</title><main>${markup}</main>`);
    const told = await dividedOutsideHeadings(page);
    t.deepEqual([...new Set(told.map((text) => text.replaceAll("\u00ad", "|")))], texts, what);
  }
  await page.setContent('<!doctype html><html lang="fi"><title>A&shy;b</title><p>x</p>');
  t.deepEqual(await dividedOutsideHeadings(page), ["A\u00adb"]);
});

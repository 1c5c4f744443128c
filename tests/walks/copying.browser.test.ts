/** Proves in a real browser that what is copied can be pasted: whole words, and the links and bold of the page. */
import { readFileSync } from "node:fs";
import test from "ava";
import { load } from "cheerio";
import { openBrowser } from "../../src/pdf/browser/open.ts";

const script = readFileSync(new URL("../../templates/scripts/copy.js", import.meta.url), "utf8");

const page = `<!doctype html><html lang="fi"><title>x</title><base href="https://city.example/fi/">
<main><h1 class="a">Osallisuus\u00ADsuunnitelma</h1>
<p id="p">Luvun 2\u00A0§ <strong class="b">koskee</strong> <a href="kanavat/#x" class="c">kanavia</a>,
<span lang="sv">småbarn</span>.</p><p hidden>Piilossa</p><ul><li>Yksi <em>asia</em></li></ul>
<h2 id="h"><em>Oppimis\u00ADympäristöt</em> ja</h2></main>`;

/** Selects from the text of one element to that of another and copies, as a reader does by key. */
async function copied(from: string, to: string) {
  await using opened = await openBrowser();
  const tab = await opened.browser.newPage();
  await tab.setContent(page);
  await tab.evaluate(script);
  await tab.evaluate(
    (start, end) => {
      const first = document.querySelector(start);
      const last = document.querySelector(end);
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      addEventListener("copy", (event) => {
        document.title = JSON.stringify({
          isOurs: event.defaultPrevented,
          plain: event.clipboardData?.getData("text/plain"),
          html: event.clipboardData?.getData("text/html"),
        });
      });
    },
    from,
    to,
  );
  await tab.keyboard.down("Control");
  await tab.keyboard.press("c", { commands: ["Copy"] });
  await tab.keyboard.up("Control");
  return JSON.parse(await tab.title());
}

test("what is copied with a divided heading keeps links, bold and languages, in whole words", async (t) => {
  const { plain, html } = await copied("h1", "h2");
  t.true(plain.startsWith("Osallisuussuunnitelma"));
  t.true(plain.includes("Luvun 2 § koskee kanavia"));
  t.true(plain.endsWith("Oppimisympäristöt ja"));
  t.false(/[\u00AD\u00A0]/.test(plain + html));
  const $ = load(html);
  t.is($("h1").text(), "Osallisuussuunnitelma");
  t.is($("strong").text(), "koskee");
  t.is($("a").attr("href"), "https://city.example/fi/kanavat/#x");
  t.is($("[lang=sv]").text(), "småbarn");
  t.is($("li em").text(), "asia");
  t.is($("h2 em").text(), "Oppimisympäristöt");
  t.is($("[class], [id]").length, 0);
  t.false(html.includes("Piilossa"));
});

test("a part of a heading is copied as that part", async (t) => {
  const { plain, html } = await copied("h2 em", "h2 em");
  t.is(plain, "Oppimisympäristöt");
  t.is(load(html)("em").text(), "Oppimisympäristöt");
});

test("where no heading is divided the browser copies as it does", async (t) => {
  const { isOurs } = await copied("#p", "#p");
  t.false(isOurs);
});

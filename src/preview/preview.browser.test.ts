import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import type { Page } from "puppeteer";
import { openBrowser } from "../pdf/browser/open.ts";
import { lengthenSlip, smallPlan, withEdit } from "../plan/fixture/small-plan.ts";
import { withoutChannels } from "../plan/fixture/without-channels.ts";
import { startEditing } from "./editing.ts";

const templates = join(import.meta.dirname, "../../templates");

/** A copy of the small plan, shown by a preview on a free port. */
async function edited() {
  const folder = mkdtempSync(join(tmpdir(), "editing-"));
  const data = smallPlan(join(folder, "plan"));
  const said: string[] = [];
  const start = () =>
    startEditing({ data, templates, brand: undefined, port: 0 }, (line) =>
      said.push(line.replaceAll(`${data}/`, "")),
    );
  return {
    data,
    said,
    start,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const heading = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, text);

/** The problem lines that lie over the page, once there are some. */
const linesOver = (page: Page) =>
  page
    .waitForFunction(() => {
      const root = document.querySelector("#preview-problems")?.shadowRoot;
      return root && [...root.querySelectorAll("li")].map((line) => line.textContent);
    })
    .then((handle) => handle.jsonValue());

test("an edit is shown at once; a mistake lies over the page and goes when it is mended", async (t) => {
  using plan = await edited();
  await using editing = await plan.start();
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  await page.goto(`${editing.origin}/en/principles/`);
  await heading(page, "What we hold to");

  withEdit(plan.data, "site.yaml", "title: What we hold to", "title: What we keep to");
  await heading(page, "What we keep to");

  withEdit(plan.data, "site.yaml", "title: What we keep to", "titel: What we keep to");
  const lines = await linesOver(page);
  const expected = [
    'site.yaml:37:5  unknown-key  "titel" is not a key here. Did you mean "title"?',
  ];
  t.deepEqual(
    lines?.map((line) => line?.replaceAll(`${plan.data}/`, "")),
    expected,
  );
  t.is(await page.$eval("h1", (h1) => h1.textContent), "What we keep to");
  t.is(
    plan.said.at(-1),
    `\n${expected.join("\n")}\n\nUntil this is mended, browsers keep the pages from before.`,
  );

  withEdit(plan.data, "site.yaml", "titel: What we keep to", "title: What we stand for");
  await heading(page, "What we stand for");
  t.is(await page.$("#preview-problems"), null);
  t.regex(plan.said.at(-1) ?? "", /^Mended\. .*site\.yaml: shown after \d+ ms$/);
});

test("slides that are too full are told while they are edited, at their line, and the page is shown", async (t) => {
  using plan = await edited();
  await using editing = await plan.start();
  await editing.inspection.settled();
  t.is(plan.said.length, 1, "nothing to tell of a deck that fits");
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  await page.goto(`${editing.origin}/en/ways-to-take-part/branches/`);
  lengthenSlip(plan.data, 60);
  const expected =
    /channels\.yaml:\d+:\d+ +slide-overflow +Slide "in-the-branches" \(.*deck\.yaml:4\) in en, es.*Shorten its texts/;
  const [line = "", ...more] = (await linesOver(page)) ?? [];
  t.regex(line ?? "", expected);
  t.deepEqual(more, []);
  t.regex(plan.said.at(-1) ?? "", expected);
  t.regex(
    plan.said.at(-1) ?? "",
    /The pages are shown, but no PDF can be made until this is mended\.$/,
  );
  const slip = "A slip that asks the library to buy a book. ";
  t.true((await page.$eval("main", (main) => main.textContent)).includes(slip.repeat(2)));

  withEdit(plan.data, "channels.yaml", slip.repeat(60), slip);
  await editing.inspection.settled();
  await page.waitForFunction(
    () => document.querySelector("main") && !document.querySelector("#preview-problems"),
  );
  await page.waitForFunction(
    (text) => !document.querySelector("main")?.textContent?.includes(text),
    {},
    slip.repeat(2),
  );
});

test("with a mistake from the start, the lines stand on the page until it is mended", async (t) => {
  using plan = await edited();
  withEdit(plan.data, "deck.yaml", "layout: cover", "layout: cove");
  await using editing = await plan.start();
  t.deepEqual(plan.said, [
    '\ndeck.yaml:2:28  unknown-value  "cove" is not a value of "layout". Did you mean "cover"?\n\nUntil this is mended, there is no page to show yet.',
  ]);
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  const answer = await page.goto(`${editing.origin}/en/`);
  t.is(answer?.status(), 503);
  t.is(await page.$$eval("main li", (items) => items.length), 1);

  withEdit(plan.data, "deck.yaml", "layout: cove }", "layout: cover }");
  await heading(page, "Readers' Say");
});

test("a deck is printed when its link is followed", async (t) => {
  using plan = await edited();
  await using editing = await plan.start();
  const answer = await fetch(`${editing.origin}/en/readers-say.pdf`);
  t.is(answer.headers.get("content-type"), "application/pdf");
  t.is(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    "%PDF-",
  );
});

test("addresses without a page show the 404 page of their language, and nothing outside the edition", async (t) => {
  using plan = await edited();
  await using editing = await plan.start();
  const lost = await fetch(`${editing.origin}/en/nowhere/`);
  t.is(lost.status, 404);
  t.true((await lost.text()).includes("There is no such page"));
  t.is((await fetch(`${editing.origin}/%2e%2e/%2e%2e/etc/passwd`)).status, 404);
  t.is((await fetch(`${editing.origin}/en/`, { method: "POST" })).status, 405);
});

test("the gallery shows every component on the plan's own pages, or else on those of the examples' plan", async (t) => {
  using plan = await edited();
  await using editing = await plan.start();
  const gallery = await (await fetch(`${editing.origin}/_components/`)).text();
  t.true(gallery.includes('<iframe src="card/1/" title="Cards of the pages below a page"'));
  t.false(gallery.includes("has no page"));
  const bodies = await fetch(`${editing.origin}/_components/structures/body-diagram/1/`);
  t.is(bodies.status, 200);
  t.regex(await bodies.text(), /class="bodies/);
  const card = await (await fetch(`${editing.origin}/_components/card/1/`)).text();
  t.regex(card, /<a class="card__link"[^>]*>[^<]+<\/a>/);
});

test("the gallery shows on the examples' plan what a page of the plan itself lacks", async (t) => {
  using plan = await edited();
  withoutChannels(plan.data);
  await using editing = await plan.start();
  const gallery = await (await fetch(`${editing.origin}/_components/`)).text();
  t.false(gallery.includes("has no page"));
  const pills = await (await fetch(`${editing.origin}/_components/pills/1/`)).text();
  t.regex(pills, /<a class="pill[^>]*>[^<]+<\/a>/);
  const map = await (await fetch(`${editing.origin}/_components/site-map/1/`)).text();
  t.true(map.includes("What we hold to"), "on the plan's own page, where that has it");
});

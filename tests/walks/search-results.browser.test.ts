/** What the search of the examples' plan answers: questions of readers, suggestions, choices, and where results lead. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import type { Page } from "puppeteer";
import { parse } from "yaml";
import { z } from "zod";
import { loadEditions } from "../../src/outputs/editions.ts";
import { type Served, serveFolder } from "../../src/outputs/serve-folder.ts";
import { type OpenBrowser, openBrowser } from "../../src/pdf/browser/open.ts";
import { type ExampleEdition, exampleEdition, examplePlanFolder } from "../example-edition.ts";
import { misledQueries } from "../search-answers.ts";

const table = z
  .record(z.string(), z.record(z.string(), z.array(z.string()).min(1).max(3)))
  .parse(parse(readFileSync(join(import.meta.dirname, "example-queries.yaml"), "utf8")));

let edition: ExampleEdition | undefined;
let served: Served;
let open: OpenBrowser;

test.before(async (t) => {
  t.timeout(180_000);
  edition = await exampleEdition({ search: true });
  served = await serveFolder(edition.dist);
  open = await openBrowser();
});

test.after.always(async () => {
  await open?.[Symbol.asyncDispose]();
  await served?.[Symbol.asyncDispose]();
  edition?.[Symbol.dispose]();
});

/** The search's page with a question in its address, once it is answered. */
async function asked(path: string, question = "") {
  const page = await open.browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  const query = question === "" ? "" : `?${new URLSearchParams({ q: question })}`;
  await page.goto(`${served.origin}${path}${query}`, { waitUntil: "load" });
  if (question !== "") await answered(page);
  return { page, [Symbol.asyncDispose]: () => page.close() };
}

const answered = (page: Page) =>
  page.waitForFunction(() => {
    const loading = document.querySelector<HTMLElement>("[data-search]")?.dataset.loading;
    const said = document.querySelector("[data-search-status]")?.textContent ?? "";
    return said !== "" && said !== loading;
  });

const statusOf = (page: Page) =>
  page.$eval("[data-search-status]", ({ textContent }) => textContent);
const isShown = (page: Page, name: string) =>
  page.$eval(`[data-search-${name}]`, (element) => element.checkVisibility());
const titlesOn = (page: Page) =>
  page.$$eval(".results a", (links) => links.map(({ textContent }) => textContent));

test("what is asked for is among the first three results, in each language", async (t) => {
  const loaded = loadEditions(examplePlanFolder, undefined);
  if (!loaded.ok) return t.fail("The plan has problems.");
  for (const one of loaded.editions) {
    const { code } = one.language;
    const path = edition?.manifest.pages.find(
      ({ layout, language }) => layout === "search" && language === code,
    )?.address;
    await using visited = await asked(path ?? "");
    t.deepEqual(await misledQueries(visited.page, one, table[code] ?? {}), [], code);
  }
});

test("a mistyped word gets the results of what may be meant, and says so", async (t) => {
  await using visited = await asked("/en/search/", "lbrary");
  const { page } = visited;
  t.true(await isShown(page, "meant"));
  t.is(
    await page.$eval("[data-search-meant] a", (link) => `${link.textContent} ${link.href}`),
    `library ${served.origin}/en/search/?q=library`,
  );
  t.true(await page.$eval("[data-search-meant]", (line) => line.closest("[role=status]") !== null));
  const instead = await titlesOn(page);
  t.true(instead.length > 0);
  await Promise.all([page.waitForNavigation(), page.click("[data-search-meant] a")]);
  await answered(page);
  t.false(await isShown(page, "meant"));
  t.deepEqual(await titlesOn(page), instead);
});

test("on paper stand the question and the results, without the addresses of the site's own pages", async (t) => {
  await using visited = await asked("/en/search/", "library");
  const { page } = visited;
  await page.emulateMediaType("print");
  t.true(await page.$eval("#search-field", (field) => field.checkVisibility()));
  t.false(await page.$eval(".search .button", (button) => button.checkVisibility()));
  t.false(await page.$eval("#search-audience", (select) => select.checkVisibility()));
  t.deepEqual(
    await page.$$eval(".results a", (links) => [
      ...new Set(links.map((link) => getComputedStyle(link, "::after").content)),
    ]),
    ["none"],
  );
});

test("one mistyped word among others is read as what may be meant", async (t) => {
  await using visited = await asked("/en/search/", "guardians eevning");
  t.true(await isShown(visited.page, "meant"));
  t.is(
    await visited.page.$eval("[data-search-meant] a", ({ textContent }) => textContent),
    "guardians evening",
  );
  t.true((await titlesOn(visited.page)).length > 0);
});

test("results are chosen by whom they serve, in the address too, and a new question chooses anew", async (t) => {
  await using visited = await asked("/en/search/", "library");
  const { page } = visited;
  const all = await titlesOn(page);
  t.true(await page.$eval("#search-audience", (select) => select.checkVisibility()));
  await page.select("#search-audience", "staff");
  await answered(page);
  const chosen = await titlesOn(page);
  t.true(chosen.length > 0 && chosen.length < all.length);
  t.is(new URL(page.url()).searchParams.get("audience"), "staff");
  t.is(await statusOf(page), `${chosen.length} search result${chosen.length === 1 ? "" : "s"}.`);
  await page.reload({ waitUntil: "load" });
  await answered(page);
  t.deepEqual(await titlesOn(page), chosen);
  t.is(
    await page.$eval(
      "#search-audience",
      (select) => select instanceof HTMLSelectElement && select.value,
    ),
    "staff",
  );
  await page.goBack({ waitUntil: "load" });
  await answered(page);
  t.deepEqual(await titlesOn(page), all);
  await page.$eval("[name=q]", (field) => {
    if (field instanceof HTMLInputElement) field.value = "town council";
  });
  await page.keyboard.press("Tab");
  await page.focus("[name=q]");
  await page.keyboard.press("Enter");
  await answered(page);
  t.is(new URL(page.url()).search, "?q=town+council");
});

test("where all results serve the same, there is nothing to choose", async (t) => {
  await using visited = await asked("/en/search/", "town act");
  t.false(await visited.page.$eval("#search-audience", (select) => select.checkVisibility()));
  t.false(await visited.page.$eval("#search-level", (select) => select.checkVisibility()));
});

test("a result says where it stands, and marks what was asked for", async (t) => {
  await using visited = await asked("/en/search/", "buy a book");
  const first = await visited.page.$eval(".results li", (item) => ({
    where: item.querySelector(".results__where")?.textContent,
    marks: [...item.querySelectorAll("mark")].map(({ textContent }) => textContent),
  }));
  t.is(first.where, "Channels › Libraries · Pupils, Guardians");
  t.true(first.marks.includes("book"));
});

test("a result leads to its place, which is seen and has the focus", async (t) => {
  await using visited = await asked("/en/search/", "buy a book");
  const { page } = visited;
  await page.focus(".results a");
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
  t.is(new URL(page.url()).hash, "#slip-for-books");
  await page.waitForFunction(() => document.activeElement?.id === "slip-for-books");
  const seen = await page.$eval("#slip-for-books", (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return {
      isInView: top >= 0 && bottom <= innerHeight,
      background: getComputedStyle(element).backgroundColor,
    };
  });
  t.true(seen.isInView);
  t.not(seen.background, "rgba(0, 0, 0, 0)");
  await page.keyboard.press("Tab");
  t.true(
    await page.evaluate(
      () => document.querySelector("#slip-for-books")?.contains(document.activeElement) === true,
    ),
    "the keyboard goes on from there",
  );
});

test("an earlier id gives the focus to the thing that it stands in", async (t) => {
  await using visited = await asked("/en/channels/libraries/#wish-for-a-book");
  await visited.page.waitForFunction(() => document.activeElement?.id === "slip-for-books");
  t.pass();
});

test("where the index does not arrive, the way to the site map is shown", async (t) => {
  const page = await open.browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) =>
    request.url().endsWith("/search.json") ? request.abort() : request.continue(),
  );
  await page.goto(`${served.origin}/en/search/?q=library`, { waitUntil: "load" });
  await page.waitForFunction(() =>
    document.querySelector("[data-search-failed]")?.checkVisibility(),
  );
  t.false(await isShown(page, "results"));
  t.is(await statusOf(page), "");
  await page.close();
});

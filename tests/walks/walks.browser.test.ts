/** Walks through the published site as its readers take them, by pointer and by keyboard, in every language. */
import test from "ava";
import type { HTTPRequest, Page } from "puppeteer";
import { contentPolicyHeader } from "../../src/outputs/site/content-policy.ts";
import { type OpenBrowser, openBrowser } from "../../src/pdf/browser/open.ts";
import { type Served, serveFolder } from "../../src/outputs/serve-folder.ts";
import type { Manifest } from "../../src/publish/manifest.ts";
import { type ExampleEdition, exampleEdition } from "../example-edition.ts";

/** The site lies under a path, as it may on the city's host. */
const pathPrefix = "/plan/";
let edition: ExampleEdition | undefined;
let manifest: Manifest;
let served: Served;
let open: OpenBrowser;

test.before(async (t) => {
  t.timeout(180_000);
  edition = await exampleEdition({ pathPrefix, search: true }, "plan");
  manifest = edition.manifest;
  served = await serveFolder(edition.folder, { "Content-Security-Policy": contentPolicyHeader });
  open = await openBrowser();
});

test.after.always(async () => {
  await open?.[Symbol.asyncDispose]();
  await served?.[Symbol.asyncDispose]();
  edition?.[Symbol.dispose]();
});

const languages = ["en", "sv"];

/** Path of a page of the examples' plan. */
function pathOf(id: string, language: string): string {
  const found = manifest.pages.find((page) => page.id === id && page.language === language);
  if (!found) throw new Error(`There is no page ${id} in ${language}.`);
  return `${pathPrefix}${found.address.slice(1)}`;
}

/** A page of the site in a context of its own, with what went wrong on it and what it asked for. */
async function visit(path: string) {
  const context = await open.browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(message.text());
  });
  page.on("request", (request: HTTPRequest) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${served.origin}${path}`, { waitUntil: "load" });
  return { page, faults, requests, [Symbol.asyncDispose]: () => context.close() };
}

const here = (page: Page) => {
  const { pathname, search, hash } = new URL(page.url());
  return decodeURIComponent(`${pathname}${search}${hash}`);
};

const arriveBy = async (page: Page, step: () => Promise<void>) => {
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), step()]);
};

/** Goes on with the Tab key until the element is reached, as somebody without a pointer does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

const statusOf = (page: Page) => page.$eval("[role=status]", (element) => element.textContent);

/** Waits until the page's status is something else than `before`, then returns it. */
async function nextStatus(page: Page, ...before: (string | null)[]): Promise<string | null> {
  await page.waitForFunction(
    (known) => !known.includes(document.querySelector("[role=status]")?.textContent ?? null),
    { polling: "mutation" },
    before,
  );
  return statusOf(page);
}

for (const language of languages) {
  test(`${language}: a pupil finds their channels with one click and the school councils with two`, async (t) => {
    const target = pathOf("audience-pupils", language);
    await using visited = await visit(pathOf("front", language));
    const { page, faults } = visited;
    await arriveBy(page, async () => {
      await page.evaluate((path) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>("main nav a")];
        links.find(({ pathname }) => pathname === path)?.click();
      }, target);
    });
    t.is(here(page), target);
    const channels = await page.$$eval("main .channel > a:first-child", (links) => links.length);
    t.is(channels, 7);
    const councils = `.works-through dd a[href$="#school-councils"]`;
    t.is(await page.$$eval(councils, (links) => links.length), 1);
    await arriveBy(page, () => page.click(councils));
    t.is(here(page), `${pathOf("structures", language)}#school-councils`);
    t.true(await page.$eval("#school-councils", (element) => element.matches(":target")));
    t.deepEqual(faults, []);
  });

  test(`${language}: the same by keyboard alone`, async (t) => {
    await using visited = await visit(pathOf("front", language));
    const { page } = visited;
    const slug = pathOf("audience-pupils", language).split("/").at(-2);
    await tabTo(page, `.pill[href$="/${slug}/"]`);
    await arriveBy(page, () => page.keyboard.press("Enter"));
    t.is(here(page), pathOf("audience-pupils", language));
    await tabTo(page, '.works-through dd a[href$="#school-councils"]');
    await arriveBy(page, () => page.keyboard.press("Enter"));
    t.is(here(page), `${pathOf("structures", language)}#school-councils`);
  });
}

const shown = (page: Page) =>
  page.$$eval("[data-channel][data-found]", (channels) =>
    channels.filter((channel) => channel.checkVisibility()).map(({ id }) => id),
  );

const choices = (page: Page) =>
  page.$$eval("[data-finder-form] select", (selects) => selects.map(({ value }) => value));

test("the finder filters in place, keeps the choice in the address and says how many there are", async (t) => {
  const path = pathOf("finder", "en");
  await using visited = await visit(path);
  const { page, faults, requests } = visited;
  t.is(await statusOf(page), "All 9 channels are shown.");
  t.is((await shown(page)).length, 9);
  const before = requests.length;

  await page.select("#finder-audience", "pupils");
  t.is(here(page), `${path}?audience=pupils`);
  t.is(await statusOf(page), "7 channels match your choices.");
  await page.select("#finder-kind", "hearing");
  t.is(here(page), `${path}?audience=pupils&kind=hearing`);
  t.is(await statusOf(page), "3 channels match your choices.");
  t.deepEqual(await shown(page), ["slip-for-books", "slip-online", "loud-hours"]);
  const headings = await page.$$eval(
    "[data-finder-list] :is(h2, h3)",
    (all) => all.filter((heading) => heading.checkVisibility()).length,
  );
  t.is(headings, 2, "a kind and its level");
  await page.select("#finder-level", "schools");
  t.is(await statusOf(page), "No channel matches your choices.");
  t.deepEqual(await shown(page), []);
  t.is(requests.length, before, "nothing is loaded for it");
  t.deepEqual(faults, []);
});

test("the finder's choice survives back, forward and reload, and can be linked", async (t) => {
  const path = pathOf("finder", "en");
  await using visited = await visit(`${path}?audience=guardians&kind=unheard-of`);
  const { page } = visited;
  t.deepEqual(await choices(page), ["guardians", "", ""]);
  t.is(await statusOf(page), "5 channels match your choices.");
  await page.select("#finder-level", "libraries");
  await page.select("#finder-kind", "hearing");
  t.deepEqual(await choices(page), ["guardians", "libraries", "hearing"]);
  const three = await statusOf(page);
  await page.goBack();
  t.deepEqual(await choices(page), ["guardians", "libraries", ""]);
  await page.goBack();
  t.deepEqual(await choices(page), ["guardians", "", ""]);
  t.is(await statusOf(page), "5 channels match your choices.");
  await page.goForward();
  await page.goForward();
  t.deepEqual(await choices(page), ["guardians", "libraries", "hearing"]);
  t.is(await statusOf(page), three);
  await page.reload();
  t.deepEqual(await choices(page), ["guardians", "libraries", "hearing"]);
  t.is(await statusOf(page), three);

  await arriveBy(page, () => page.click("[data-channel][data-found] > a"));
  await page.goBack({ waitUntil: "load" });
  t.deepEqual(await choices(page), ["guardians", "libraries", "hearing"]);
  t.is(await statusOf(page), three);
});

test("the finder works by keyboard: choose, show, clear", async (t) => {
  const path = pathOf("finder", "en");
  await using visited = await visit(path);
  const { page } = visited;
  await tabTo(page, "#finder-audience");
  await page.keyboard.type("Guardians");
  await tabTo(page, "[data-finder-form] [type=submit]");
  await page.keyboard.press("Enter");
  t.is(here(page), `${path}?audience=guardians`);
  t.is(await statusOf(page), "5 channels match your choices.");
  t.true(
    await page.evaluate(() => document.activeElement?.matches("[role=status]") === true),
    "the button leads to the number of channels",
  );
  await page.focus("[data-finder-clear]");
  await page.keyboard.press("Enter");
  t.is(here(page), path);
  t.is(await statusOf(page), "All 9 channels are shown.");
});

test("without script the finder is the whole list, with ways to pages that are filtered", async (t) => {
  const context = await open.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.origin}${pathOf("finder", "sv")}?audience=staff`);
  t.is(
    await page.$$eval("[data-channel]", (all) => all.filter((one) => one.checkVisibility()).length),
    9,
  );
  t.false(await page.$eval("[data-finder-form]", (form) => form.checkVisibility()));
  t.is(await page.$$eval(".finder-ways a", (links) => links.length), 3 + 2 + 3);
  await page.goto(`${served.origin}${pathOf("search", "sv")}`);
  t.false(await page.$eval("[data-search]", (form) => form.checkVisibility()));
  await arriveBy(page, () => page.click("[data-search-without] a"));
  t.is(here(page), pathOf("sitemap", "sv"));
  await context.close();
});

const results = (page: Page) =>
  page.$$eval(".results a", (links) => links.map(({ pathname, hash }) => `${pathname}${hash}`));

const searches = [
  {
    language: "sv",
    query: "vårdnadshavarna",
    page: "audience-guardians",
    loading: "Söker.",
    said: /^\d+ sökresultat\.$/,
  },
  {
    language: "en",
    query: "guardian",
    page: "audience-guardians",
    loading: "Searching.",
    said: /^\d+ search results\.$/,
  },
];

for (const { language, query, page: wanted, loading, said } of searches) {
  test(`${language}: a search by keyboard finds other forms of a word and says how many results there are`, async (t) => {
    await using visited = await visit(pathOf("front", language));
    const { page, faults, requests } = visited;
    await tabTo(page, ".site-header__search");
    await arriveBy(page, () => page.keyboard.press("Enter"));
    t.is(here(page), pathOf("search", language));
    t.false(
      requests.some((path) => /search-engine|search\.json/.test(path)),
      "nothing is loaded before use",
    );
    await tabTo(page, "[name=q]");
    await page.keyboard.type(query);
    await page.keyboard.press("Enter");
    t.regex((await nextStatus(page, "", loading)) ?? "", said);
    t.is(here(page), `${pathOf("search", language)}?q=${query}`);
    const found = await results(page);
    t.is(found[0], pathOf(wanted, language));
    t.true(
      found.every((path) => path.startsWith(`${pathPrefix}${language}/`)),
      "of the language only",
    );
    t.false(found.includes(pathOf("whole-plan", language)));
    t.is(new Set(found).size, found.length);
    await tabTo(page, ".results a");
    await arriveBy(page, () => page.keyboard.press("Enter"));
    t.is(here(page), pathOf(wanted, language));
    await page.goBack({ waitUntil: "load" });
    await nextStatus(page, "", loading);
    t.deepEqual(await results(page), found);
    t.deepEqual(faults, []);
  });
}

test("a search that finds nothing says so and leads to the site map", async (t) => {
  await using visited = await visit(`${pathOf("search", "en")}?q=xylophone`);
  const { page } = visited;
  t.is(await nextStatus(page, "", "Searching."), "No search results.");
  t.deepEqual(
    await page.$$eval("[data-search-ways] a", (links) =>
      links.filter((link) => link.checkVisibility()).map(({ pathname }) => pathname),
    ),
    [
      ...["audience-pupils", "audience-guardians", "audience-staff"].map((id) => pathOf(id, "en")),
      pathOf("sitemap", "en"),
    ],
  );
  await page.focus("[name=q]");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type("board");
  await page.keyboard.press("Enter");
  await nextStatus(page, "", "Searching.", "No search results.");
  t.is((await results(page))[0], `${pathOf("structures", "en")}#learning-board`);
  t.false(await page.$eval("[data-search-none]", (element) => element.checkVisibility()));
});

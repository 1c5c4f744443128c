/** Walks through the published site as its readers take them, by pointer and by keyboard, in every language. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import type { HTTPRequest, Page } from "puppeteer";
import { contentPolicyHeader } from "../../src/outputs/site/content-policy.ts";
import { type OpenBrowser, openBrowser } from "../../src/pdf/browser/open.ts";
import { type Manifest, readManifest } from "../../src/publish/manifest.ts";
import { publish } from "../../src/publish/publish.ts";
import { type Served, serveFolder } from "../../src/outputs/serve-folder.ts";

/** The site lies under a path, as it may on the city's host. */
const pathPrefix = "/plan/";
const folder = mkdtempSync(join(tmpdir(), "walks-"));
const out = join(folder, "plan");
let manifest: Manifest;
let served: Served;
let open: OpenBrowser;

test.before(async (t) => {
  t.timeout(180_000);
  const outcome = await publish({
    data: "data",
    out,
    url: "",
    pathPrefix,
    brand: undefined,
    pdf: false,
    search: true,
    only: undefined,
    languages: undefined,
  });
  if (!outcome.ok) throw new Error("The project's own plan has problems.");
  manifest = readManifest(out) ?? outcome.manifest;
  served = await serveFolder(folder, { "Content-Security-Policy": contentPolicyHeader });
  open = await openBrowser();
});

test.after.always(async () => {
  await open?.[Symbol.asyncDispose]();
  await served?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const languages = ["fi", "sv", "en"];

/** Path of a page of the project's own plan. */
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
  test(`${language}: a guardian finds their channels with one click and the school boards with two`, async (t) => {
    const target = pathOf("audience-guardians", language);
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
    t.is(channels, 33);
    const schoolBoards = `.works-through dd a[href$="#school-boards"]`;
    t.is(await page.$$eval(schoolBoards, (links) => links.length), 1);
    await arriveBy(page, () => page.click(schoolBoards));
    t.is(here(page), `${pathOf("structures", language)}#school-boards`);
    t.true(await page.$eval("#school-boards", (element) => element.matches(":target")));
    t.deepEqual(faults, []);
  });

  test(`${language}: the same by keyboard alone`, async (t) => {
    await using visited = await visit(pathOf("front", language));
    const { page } = visited;
    const slug = pathOf("audience-guardians", language).split("/").at(-2);
    await tabTo(page, `.pill[href$="/${slug}/"]`);
    await arriveBy(page, () => page.keyboard.press("Enter"));
    t.is(here(page), pathOf("audience-guardians", language));
    await tabTo(page, '.works-through dd a[href$="#school-boards"]');
    await arriveBy(page, () => page.keyboard.press("Enter"));
    t.is(here(page), `${pathOf("structures", language)}#school-boards`);
  });
}

const shown = (page: Page) =>
  page.$$eval("[data-channel][data-found]", (channels) =>
    channels.filter((channel) => channel.checkVisibility()).map(({ id }) => id),
  );

const choices = (page: Page) =>
  page.$$eval("[data-finder-form] select", (selects) => selects.map(({ value }) => value));

test("the finder filters in place, keeps the choice in the address and says how many there are", async (t) => {
  const path = pathOf("finder", "fi");
  await using visited = await visit(path);
  const { page, faults, requests } = visited;
  t.is(await statusOf(page), "Näkyvissä ovat kaikki 62 kanavaa.");
  t.is((await shown(page)).length, 62);
  const before = requests.length;

  await page.select("#finder-audience", "guardians");
  t.is(here(page), `${path}?audience=guardians`);
  t.is(await statusOf(page), "Valintojasi vastaa 33 kanavaa.");
  await page.select("#finder-kind", "representation");
  t.is(here(page), `${path}?audience=guardians&kind=representation`);
  t.is(await statusOf(page), "Valintojasi vastaa 4 kanavaa.");
  t.deepEqual(await shown(page), [
    "parents-committees",
    "guardians-on-boards",
    "parents-associations",
    "upper-secondary-boards",
  ]);
  const headings = await page.$$eval(
    "[data-finder-list] :is(h2, h3)",
    (all) => all.filter((heading) => heading.checkVisibility()).length,
  );
  t.is(headings, 4, "a kind and its three levels");
  await page.select("#finder-level", "whole-division");
  t.is(await statusOf(page), "Yksikään kanava ei vastaa valintojasi.");
  t.deepEqual(await shown(page), []);
  t.is(requests.length, before, "nothing is loaded for it");
  t.deepEqual(faults, []);
});

test("the finder's choice survives back, forward and reload, and can be linked", async (t) => {
  const path = pathOf("finder", "fi");
  await using visited = await visit(`${path}?audience=staff&kind=unheard-of`);
  const { page } = visited;
  t.deepEqual(await choices(page), ["staff", "", ""]);
  t.is(await statusOf(page), "Valintojasi vastaa 17 kanavaa.");
  await page.select("#finder-level", "whole-division");
  await page.select("#finder-kind", "hearing");
  t.deepEqual(await choices(page), ["staff", "whole-division", "hearing"]);
  const three = await statusOf(page);
  await page.goBack();
  t.deepEqual(await choices(page), ["staff", "whole-division", ""]);
  await page.goBack();
  t.deepEqual(await choices(page), ["staff", "", ""]);
  t.is(await statusOf(page), "Valintojasi vastaa 17 kanavaa.");
  await page.goForward();
  await page.goForward();
  t.deepEqual(await choices(page), ["staff", "whole-division", "hearing"]);
  t.is(await statusOf(page), three);
  await page.reload();
  t.deepEqual(await choices(page), ["staff", "whole-division", "hearing"]);
  t.is(await statusOf(page), three);

  await arriveBy(page, () => page.click("[data-channel][data-found] > a"));
  await page.goBack({ waitUntil: "load" });
  t.deepEqual(await choices(page), ["staff", "whole-division", "hearing"]);
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
  t.is(await statusOf(page), "33 channels match your choices.");
  t.true(
    await page.evaluate(() => document.activeElement?.matches("[role=status]") === true),
    "the button leads to the number of channels",
  );
  await page.focus("[data-finder-clear]");
  await page.keyboard.press("Enter");
  t.is(here(page), path);
  t.is(await statusOf(page), "All 62 channels are shown.");
});

test("without script the finder is the whole list, with ways to pages that are filtered", async (t) => {
  const context = await open.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.origin}${pathOf("finder", "sv")}?audience=staff`);
  t.is(
    await page.$$eval("[data-channel]", (all) => all.filter((one) => one.checkVisibility()).length),
    62,
  );
  t.false(await page.$eval("[data-finder-form]", (form) => form.checkVisibility()));
  t.is(await page.$$eval(".finder-ways a", (links) => links.length), 7 + 4 + 8);
  await page.goto(`${served.origin}${pathOf("search", "sv")}`);
  t.false(await page.$eval("[data-search]", (form) => form.checkVisibility()));
  await arriveBy(page, () => page.click("[data-search-without] a"));
  t.is(here(page), pathOf("sitemap", "sv"));
  await context.close();
});

const results = (page: Page) =>
  page.$$eval(".results a", (links) => links.map(({ pathname }) => pathname));

const searches = [
  {
    language: "fi",
    query: "huoltajille",
    page: "audience-guardians",
    loading: "Haetaan.",
    said: /^\d+ hakutulosta\.$/,
  },
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
  test(`${language}: a search by keyboard finds other forms of a word and says how many pages there are`, async (t) => {
    await using visited = await visit(pathOf("front", language));
    const { page, faults, requests } = visited;
    await tabTo(page, ".site-header__search");
    await arriveBy(page, () => page.keyboard.press("Enter"));
    t.is(here(page), pathOf("search", language));
    t.false(
      requests.some((path) => path.includes("/pagefind/")),
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
      "pages of the language only",
    );
    t.false(found.includes(pathOf("whole-plan", language)));
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
  await using visited = await visit(`${pathOf("search", "fi")}?q=xylofoni`);
  const { page } = visited;
  t.is(await nextStatus(page, "", "Haetaan."), "Ei hakutuloksia.");
  t.true(await page.$eval("[data-search-none] a", (link) => link.checkVisibility()));
  await page.focus("[name=q]");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type("johtokunta");
  await page.keyboard.press("Enter");
  await nextStatus(page, "", "Haetaan.", "Ei hakutuloksia.");
  t.true((await results(page)).includes(pathOf("structures", "fi")));
  t.false(await page.$eval("[data-search-none]", (element) => element.checkVisibility()));
});

/** Walks from language to language, and looks at pages as those do who need more contrast. */
import test from "ava";
import type { Page } from "puppeteer";
import { type OpenBrowser, openBrowser } from "../../src/pdf/browser/open.ts";
import { type Served, serveFolder } from "../../src/outputs/serve-folder.ts";
import { type ExampleEdition, exampleEdition } from "../example-edition.ts";

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

async function visit(path: string, width = 1280) {
  const page = await open.browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto(`${served.origin}${path}`, { waitUntil: "load" });
  return { page, [Symbol.asyncDispose]: () => page.close() };
}

const swedish = '.languages a[hreflang="sv"]';
const whereTo = (page: Page) =>
  page.$eval(swedish, (link) => {
    if (!(link instanceof HTMLAnchorElement)) throw new Error("The language is no link.");
    return `${link.search}${link.hash}`;
  });
const leadsTo = (page: Page, hash: string) =>
  page.waitForFunction(
    (selector, wanted) => {
      const link = document.querySelector(selector);
      return link instanceof HTMLAnchorElement && link.hash === wanted;
    },
    {},
    swedish,
    hash,
  );

test("a language's link leads to the part that the address names, and to the one that is chosen later", async (t) => {
  await using visited = await visit("/en/structures/#school-councils");
  const { page } = visited;
  t.is(await whereTo(page), "#school-councils");
  await page.evaluate(() => {
    location.hash = "#learning-board";
  });
  await leadsTo(page, "#learning-board");
  // The way up is no part of the page.
  await page.evaluate(() => {
    location.hash = "#top";
  });
  t.is(await whereTo(page), "#learning-board");
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.click(swedish)]);
  t.is(new URL(page.url()).pathname, "/sv/strukturer/");
  t.true(await page.$eval("#learning-board", (body) => body.matches(":target")));
});

test("a language's link leads to the part that was read last, though its reader went up for it", async (t) => {
  await using visited = await visit("/en/channels/libraries/");
  const { page } = visited;
  t.is(await whereTo(page), "");
  await page.$eval("#loud-hours", (channel) => channel.scrollIntoView());
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLAnchorElement>(selector)?.hash !== "",
    {},
    swedish,
  );
  const read = await whereTo(page);
  t.true(
    await page.$eval(read, (part) => {
      const { top } = part.getBoundingClientRect();
      return top > -400 && top < innerHeight / 3;
    }),
    read,
  );
  await page.evaluate(() => scrollTo(0, 0));
  await page.focus(swedish);
  t.is(await whereTo(page), read);
});

test("a language's link keeps the finder's choice", async (t) => {
  await using visited = await visit("/en/channels/find/");
  const { page } = visited;
  await page.select("#finder-audience", "guardians");
  await page.focus(swedish);
  t.is(await whereTo(page), "?audience=guardians");
});

test("the sign of a channel's own address shows where it is pointed at or reached by keyboard", async (t) => {
  await using visited = await visit("/en/channels/schools/");
  const { page } = visited;
  const own = "#plan-of-the-year > .own";
  const opacity = () => page.$eval(own, (link) => getComputedStyle(link).opacity);
  t.is(await opacity(), "0");
  await page.hover("#plan-of-the-year");
  t.is(await opacity(), "1");
  await page.mouse.move(0, 0);
  t.is(await opacity(), "0");
  await page.focus("#plan-of-the-year ~ li .own");
  for (let steps = 0; steps < 20; steps++) {
    if (await page.$eval(own, (link) => link.matches(":focus"))) break;
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
  }
  t.is(await opacity(), "1");
  await page.keyboard.press("Enter");
  t.is(new URL(page.url()).hash, "#plan-of-the-year");
  const { width, height } = await page.$eval(own, (link) => {
    const box = link.getBoundingClientRect();
    return { width: box.width, height: box.height };
  });
  t.true(width >= 24 && height >= 24, `${width} × ${height}`);
  await page.emulateMediaType("print");
  t.false(await page.$eval(own, (link) => link.checkVisibility()));
});

/** Texts that are softer than others, with their contrast (WCAG 2.2, glossary). */
const softTexts = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const channels = (colour: string): number[] => {
      if (!canvas) return [];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (channels(backgroundColor)[3] !== 0) return backgroundColor;
      }
      return "Canvas";
    };
    const text = luminance(getComputedStyle(document.body).color);
    return [...document.querySelectorAll("body *")]
      .filter(
        (element) =>
          element.checkVisibility({ opacityProperty: true }) &&
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""),
      )
      .map((element) => {
        const own = luminance(getComputedStyle(element).color);
        const ground = luminance(groundOf(element));
        const [light = 0, dark = 0] = [own, ground].toSorted((a, b) => b - a);
        return {
          what: `${element.localName}.${element.className} ${element.textContent.slice(0, 30)}`,
          contrast: (light + 0.05) / (dark + 0.05),
          isSoft: Math.abs(own - text) > 0.001 && !element.closest("a, button, summary"),
        };
      });
  });

const looked = [
  "/en/",
  "/en/structures/",
  "/en/channels/find/",
  "/en/principles/",
  "/sv/hela-planen/",
];

for (const scheme of ["light", "dark"])
  test(`${scheme}: soft text has a contrast of 7:1, and no text is soft for whom asks for more`, async (t) => {
    await using visited = await visit("/en/", 320);
    const { page } = visited;
    let soft = 0;
    for (const path of looked) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.goto(`${served.origin}${path}`, { waitUntil: "load" });
      const texts = await softTexts(page);
      soft += texts.filter(({ isSoft }) => isSoft).length;
      t.deepEqual(
        texts.filter(({ isSoft, contrast }) => isSoft && contrast < 7),
        [],
        path,
      );
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        { name: "prefers-contrast", value: "more" },
      ]);
      t.deepEqual(
        (await softTexts(page)).filter(({ contrast }) => contrast < 7),
        [],
        `${path}, more contrast`,
      );
      const hairlines = await page.$$eval(".card, .on-this-page, .note, .finder", (boxes) =>
        boxes.filter((box) => getComputedStyle(box).borderInlineStartColor === "rgba(0, 0, 0, 0)"),
      );
      t.is(hairlines.length, 0, `${path}: boxes have borders`);
    }
    t.true(soft > 20);
  });

test("at 320 pixels each cell of the principles' table says its column, and the table keeps its roles", async (t) => {
  await using visited = await visit("/en/principles/", 320);
  const { page } = visited;
  const names = await page.$$eval(".principles tbody tr:first-child > *", (cells) =>
    cells.map((cell) => getComputedStyle(cell, "::before").content),
  );
  t.is(names.length, 3);
  const columns = await page.$$eval(".principles thead th", (heads) =>
    heads.map((head) => head.textContent.replaceAll("\u00ad", "")),
  );
  t.deepEqual(
    names,
    columns.map((name) => `"${name}" / ""`),
  );
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const roles = new Map<string, number>();
  const count = (node: NonNullable<typeof tree>): void => {
    roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
    for (const child of node.children ?? []) count(child);
  };
  if (tree) count(tree);
  t.deepEqual(
    ["table", "row", "columnheader", "rowheader", "cell"].map((role) => roles.get(role)),
    [1, 3, 3, 2, 4],
  );
});

/** Proves that every page and slide is whole on paper, printed from Chromium and from Firefox. */
import test, { type ExecutionContext } from "ava";
import type { Browser } from "puppeteer";
import { type OpenBrowser, openBrowser } from "../../src/pdf/browser/open.ts";
import { type Served, serveFolder } from "../../src/outputs/serve-folder.ts";
import type { Manifest } from "../../src/publish/manifest.ts";
import { type ExampleEdition, exampleEdition } from "../example-edition.ts";
import { faultsOnPaper, lostText } from "./faults-on-paper.ts";
import { openFirefox } from "./firefox.ts";
import { type Sheet, sheetsOf } from "./sheets.ts";
import { type ShownInPrint, shownInPrint } from "./shown-in-print.ts";

let edition: ExampleEdition | undefined;
let manifest: Manifest;
let served: Served;
let chromium: OpenBrowser;
let firefox: Browser | undefined;

test.before(async (t) => {
  t.timeout(180_000);
  // The build finds out how far a slide's text steps down only where it prints the deck.
  edition = await exampleEdition({ pdf: true });
  manifest = edition.manifest;
  served = await serveFolder(edition.dist);
  chromium = await openBrowser();
  firefox = await openFirefox();
});

test.after.always(async () => {
  await firefox?.close();
  await chromium?.[Symbol.asyncDispose]();
  await served?.[Symbol.asyncDispose]();
  edition?.[Symbol.dispose]();
});

type PageOfManifest = Manifest["pages"][number];

const pagesOf = (language: string): PageOfManifest[] =>
  manifest.pages.filter((page) => page.language === language && page.layout !== "not-found");
const isWholePlan = ({ layout }: PageOfManifest): boolean => layout === "whole-plan";

/** Prints each page from the browser and hands over what it shows and its sheets. */
async function eachPrinted(
  browser: Browser,
  pages: readonly PageOfManifest[],
  look: (page: PageOfManifest, shown: ShownInPrint, sheets: Sheet[]) => void,
): Promise<void> {
  const measured = await chromium.browser.newPage();
  const printed = await browser.newPage();
  for (const page of pages) {
    const address = `${served.origin}${page.address}`;
    await measured.goto(address, { waitUntil: "load" });
    await printed.goto(address, { waitUntil: "load" });
    const pdf = await printed.pdf({ format: "A4", preferCSSPageSize: true });
    look(page, await shownInPrint(measured), await sheetsOf(pdf));
  }
  await measured.close();
  await printed.close();
}

const engines = {
  Chromium: () => chromium.browser,
  Firefox: () => firefox,
} as const;

/** The engine's browser; where it is not installed the test says so and passes. */
function browserOf(t: ExecutionContext, engine: keyof typeof engines): Browser | undefined {
  const browser = engines[engine]();
  if (!browser) {
    const told = `SKIPPED: ${t.title}: no ${engine} is on this machine's PATH.`;
    t.log(told);
    console.error(told);
    t.pass();
  }
  return browser;
}

for (const engine of ["Chromium", "Firefox"] as const) {
  test.serial(`every English page is whole on A4 from ${engine}`, async (t) => {
    t.timeout(300_000);
    const browser = browserOf(t, engine);
    if (!browser) return;
    const pages = pagesOf("en").filter((page) => !isWholePlan(page));
    t.true(pages.length > 20);
    await eachPrinted(browser, pages, ({ address }, shown, sheets) => {
      t.deepEqual(faultsOnPaper(shown, sheets), [], `${address} from ${engine}`);
      const footer =
        sheets
          .at(-1)
          ?.lines.map(({ text }) => text)
          .join("\n") ?? "";
      t.true(footer.includes(`${served.origin}${address}`), `${address} says its address`);
      t.regex(footer, /\d{1,2} \p{Lu}\p{Ll}+ \d{4}/u, `${address} says its date`);
      // Firefox has no margin boxes; it numbers sheets in a line of its own.
      if (engine === "Chromium")
        for (const [index, { lines }] of sheets.entries())
          t.is(lines.at(-1)?.text, `${index + 1} / ${sheets.length}`, address);
    });
  });

  test.serial(`every slide is whole from ${engine}, in every language`, async (t) => {
    t.timeout(300_000);
    const browser = browserOf(t, engine);
    if (!browser) return;
    const pages = ["en", "sv"].flatMap(pagesOf).filter(isWholePlan);
    t.is(pages.length, 2);
    await eachPrinted(browser, pages, ({ address }, shown, sheets) => {
      t.is(sheets.length, shown.slides.length, address);
      for (const [index, { text, width, height }] of sheets.entries()) {
        const about = `${address}, slide ${index + 1} from ${engine}`;
        t.deepEqual([Math.round(width), Math.round(height)], [960, 540], about);
        t.deepEqual(lostText(shown.slides[index] ?? [], text), [], about);
      }
    });
  });
}

test.serial("the structures' arrows are drawn on paper", async (t) => {
  const page = await chromium.browser.newPage();
  const structures = pagesOf("en").find(({ layout }) => layout === "structures");
  await page.setViewport({ width: 643, height: 900 });
  await page.goto(`${served.origin}${structures?.address}`, { waitUntil: "load" });
  await page.emulateMediaType("print");
  const drawn = await page.$$eval(".body--reports", (bodies) =>
    bodies.map((body) => {
      const { content, width } = getComputedStyle(body, "::before");
      return content !== "none" && Number.parseFloat(width) > 0;
    }),
  );
  t.deepEqual([...new Set(drawn)], [true]);
  await page.close();
});

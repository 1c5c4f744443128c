import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import { openBrowser } from "../pdf/browser/open.ts";
import { readSlides } from "../outputs/deck/slides.ts";
import { findMisfits } from "../outputs/deck/fit/fit-decks.ts";
import { addArabic, lengthenSlip, withEdit } from "../plan/fixture/small-plan.ts";
import { type FixtureEdition, fixtureEdition } from "./fixture-edition.ts";
import { readManifest } from "./manifest.ts";
import { serveFolder } from "../outputs/serve-folder.ts";

const run = promisify(execFile);
const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

test("two builds in two folders under another clock, language and mask give the same PDFs", async (t) => {
  t.timeout(180_000);
  using first = fixtureEdition();
  using second = fixtureEdition();
  const build = ({ data, out }: { data: string; out: string }, umask: string, env: object) =>
    run(
      "/bin/sh",
      [
        "-c",
        `umask ${umask}; exec "$0" scripts/build.ts --data "$1" --out "$2"`,
        process.execPath,
        data,
        out,
      ],
      { env: { ...process.env, CI: "true", ...env } },
    );
  await build(first, "022", {
    TZ: "Pacific/Kiritimati",
    LANG: "fi_FI.UTF-8",
    LC_ALL: "fi_FI.UTF-8",
  });
  await build(second, "077", { TZ: "America/Adak", LANG: "C", LC_ALL: "C" });
  for (const file of ["en/readers-say.pdf", "es/voz-lectora.pdf"]) {
    t.is(digest(join(first.out, file)), digest(join(second.out, file)), file);
  }
  t.is(first.text("edition.json"), second.text("edition.json"));
});

test("a slide whose text does not fit stops the build by name, and nothing is published", async (t) => {
  t.timeout(180_000);
  using edition = fixtureEdition();
  lengthenSlip(edition.data, 60);
  const outcome = await edition.build({ pdf: true, languages: ["en"] });
  t.false(outcome.ok);
  const overflow = outcome.ok
    ? []
    : outcome.problems.filter(({ code }) => code === "slide-overflow");
  const [{ file = "", line = 0, message = "" } = {}] = overflow;
  t.is(overflow.length, 1);
  t.is(file, join(edition.data, "channels.yaml"));
  t.regex(readFileSync(file, "utf8").split("\n")[line - 1] ?? "", /slip/);
  t.regex(
    message,
    /^Slide "in-the-branches" \(.*deck\.yaml:\d+\) in en: From ".+" on, the text goes \d+ px beyond the slide/,
  );
  t.false(existsSync(edition.out));
});

/** What the links to the deck say, on the front page and on the page about the edition. */
const toldOfDeck = (edition: FixtureEdition) =>
  ["en/index.html", "en/about/index.html"].map((file) =>
    edition
      .page(file)('a[type="application/pdf"]')
      .text()
      .replaceAll("\u00ad", "")
      .replace(/\s+/g, " ")
      .trim(),
  );

test("a page prints from a reader's own browser as the deck was printed, and links say what the deck is", async (t) => {
  t.timeout(180_000);
  using edition = fixtureEdition();
  lengthenSlip(edition.data, 28);
  withEdit(
    edition.data,
    "channels.yaml",
    "title: Taking part in the branches",
    'title: "Taking part in the branches:"',
  );
  t.true((await edition.build({ pdf: true, languages: ["en"] })).ok);
  const told = toldOfDeck(edition);
  const [deck] = readManifest(edition.out)?.documents ?? [];
  const kilobytes = Math.ceil((deck?.bytes ?? 0) / 1000);
  const facts = `(PDF, ${deck?.pages} pages, ${kilobytes} kB, in English)`;
  t.true((deck?.pages ?? 0) > 2);
  t.deepEqual(told, [`Download presentation ${facts}`, `The plan as a presentation ${facts}`]);
  for (const only of ["start", "colophon"])
    t.true((await edition.build({ pdf: true, languages: ["en"], only })).ok);
  t.deepEqual(toldOfDeck(edition), told, "also where one page is written again");
  const whole = readManifest(edition.out)?.pages.find(({ layout }) => layout === "whole-plan");
  await using served = await serveFolder(edition.out);
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.emulateMediaType("print");
  await page.goto(`${served.origin}${whole?.address}`, { waitUntil: "load" });
  t.deepEqual(await findMisfits(page), []);
  t.true(
    (await readSlides(page)).some(({ title }) => title === "Taking part in the branches"),
    "bookmarks end without a colon",
  );
  t.true(await page.$eval("[data-step]", (slide) => slide.matches("#in-the-branches")));
  await page.$eval("[data-step]", (slide) => slide.removeAttribute("data-step"));
  t.true((await findMisfits(page)).length > 0);
});

test("written from right to left, every page stands the other way round and none is too wide", async (t) => {
  t.timeout(180_000);
  using edition = fixtureEdition();
  addArabic(edition.data);
  t.true((await edition.build()).ok);
  const pages = readManifest(edition.out)?.pages.filter(({ language }) => language === "ar") ?? [];
  t.true(pages.length > 10);

  await using served = await serveFolder(edition.out);
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 800 });
    for (const { file } of pages) {
      await page.goto(`${served.origin}/${file}`, { waitUntil: "load" });
      const seen = await page.evaluate(() => {
        const edge = document.querySelector("h1")?.getBoundingClientRect();
        const middle = document.documentElement.clientWidth / 2;
        return {
          direction: getComputedStyle(document.body).direction,
          tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          fromTheRight: edge !== undefined && edge.right > middle,
        };
      });
      t.deepEqual(
        seen,
        { direction: "rtl", tooWide: false, fromTheRight: true },
        `${file} at ${width}`,
      );
    }
  }
});

test("styles know no left and right, so that they serve both directions of writing", async (t) => {
  t.timeout(60_000);
  using edition = fixtureEdition();
  await edition.build({ languages: ["en"], search: false });
  const assets = join(edition.out, "assets");
  const sheets = readdirSync(assets).filter((file) => file.endsWith(".css"));
  t.true(sheets.length >= 2);
  for (const file of sheets) {
    const css = readFileSync(join(assets, file), "utf8");
    const physical = css.match(
      /(?:margin|padding|border)-(?:left|right)|(?:^|[;{])(?:left|right):|(?:text-align|float):(?:left|right)/g,
    );
    t.deepEqual(physical, null, file);
  }
});

/** Plans unlike the first one are built, decks included, and pass every check: more and fewer of everything. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { type CheerioAPI, load } from "cheerio";
import { readFileSync } from "node:fs";
import { openEdition } from "../../src/checks/built-edition.ts";
import { openStore } from "../../src/checks/results/store.ts";
import { runChecks } from "../../src/checks/run/run-checks.ts";
import { serveFolder } from "../../src/outputs/serve-folder.ts";
import { openBrowser } from "../../src/pdf/browser/open.ts";
import { beginPlan } from "../../src/new-plan/begin.ts";
import { publish } from "../../src/publish/publish.ts";
import { subjects } from "../../src/subjects/index.ts";
import { translateInto, withoutChannels, withTwelvePrinciples } from "./changes.ts";

interface Published {
  /** Folder of the edition. */
  out: string;
  /** A page of the edition by its file. */
  page: (file: string) => CheerioAPI;
}

async function isPublishedAndChecked(
  t: ExecutionContext,
  languages: readonly string[],
  change: (folder: string) => void,
): Promise<Published> {
  t.timeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "own-plan-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const [data, out] = [join(folder, "plan"), join(folder, "dist")];
  mkdirSync(data);
  const beginning = { title: "A say for everyone", organisation: "Town of Abermor", languages };
  const about = { contact: undefined, country: undefined, date: "2031-03-02" };
  t.deepEqual(beginPlan(data, { ...beginning, ...about }, subjects), []);
  change(data);
  const outcome = await publish({
    data,
    out,
    url: "",
    pathPrefix: "/",
    brand: undefined,
    pdf: true,
    search: true,
    only: undefined,
    languages: undefined,
  });
  t.deepEqual(outcome.ok ? [] : outcome.problems, []);
  const edition = openEdition(out);
  if (!edition) throw new Error("There is no edition.");
  const store = openStore(join(folder, "results"));
  const { results } = await runChecks(edition, { all: true, store });
  t.deepEqual(
    results.flatMap(({ findings }) => findings),
    [],
  );
  return { out, page: (file) => load(readFileSync(join(out, file), "utf8")) };
}

test.serial("three principles, two audiences, and Welsh beside English, as official", async (t) => {
  const { page } = await isPublishedAndChecked(t, ["en", "cy"], (folder) =>
    translateInto(folder, "cy", {
      Channels: "Sianeli",
      "We listen before we decide": "Rydym yn gwrando cyn penderfynu",
    }),
  );
  t.is(page("en/principles/index.html")("table.principles thead th").length, 2);
  const welsh = page("cy/principles/listen-first/index.html");
  t.is(welsh("h1").text(), "Rydym yn gwrando cyn penderfynu");
  t.is(welsh(".unofficial").length, 0);
  t.is(page("en/principles/answers/index.html")(".question").length, 0);
});

test.serial("twelve principles, some with city's names, and six audiences", async (t) => {
  const { page } = await isPublishedAndChecked(t, ["en"], withTwelvePrinciples);
  const table = page("en/principles/index.html")("table.principles");
  t.is(table.find("thead th").length, 3);
  t.is(table.find("tbody tr").length, 12);
  t.is(table.find("tbody th[scope=row]").length, 12);
  t.is(page("en/index.html")(".pills__list a").length, 6);
});

test.serial(
  "without channels, in a dark colour, with a short deck over a larger site",
  async (t) => {
    const { page, out } = await isPublishedAndChecked(t, ["en"], withoutChannels);
    t.is(page("en/the-whole-plan/index.html")("[data-slide]").length, 2);
    t.is(page("en/principles/index.html")("svg.koro").length, 0);
    const colours = await printedColours(out);
    t.true(colours.length > 1);
    for (const colour of colours) t.is(colour, "rgb(255, 255, 255)");
  },
);

/** Colours of the texts of the coloured slides, as they are printed. */
async function printedColours(out: string): Promise<string[]> {
  await using served = await serveFolder(out);
  await using open = await openBrowser();
  const page = await open.browser.newPage();
  await page.emulateMediaType("print");
  await page.goto(`${served.origin}/en/the-whole-plan/`, { waitUntil: "load" });
  return await page.$$eval(".slide--cover :is(h1, .slide__subject)", (texts) =>
    texts.map((text) => getComputedStyle(text).color),
  );
}

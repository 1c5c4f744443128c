import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer";
import { openBrowser } from "../../pdf/browser/open.ts";
import { loadEditions } from "../../outputs/editions.ts";
import { partsIn, templatesFolder } from "../../outputs/site/parts.ts";
import { serveFolder } from "../../outputs/serve-folder.ts";
import { contextsOf } from "../../site/context.ts";
import { readComponents, templatesToShow } from "./examples.ts";
import { GALLERY } from "./pages.ts";
import { writeGallery } from "./write-gallery.ts";

declare const axe: { run(): Promise<AxeResults> };

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const views = [
  { width: 1280, scheme: "light" },
  { width: 320, scheme: "dark" },
];

/** What is wrong with an example in one view, one line each. */
async function faultsOf(page: Page, address: string, { width, scheme }: (typeof views)[number]) {
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run());
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ...(beyond > 0 ? [`scrolls sideways by ${beyond} px`] : []),
  ];
}

test("every component has examples", (t) => {
  t.deepEqual(
    readComponents("fi").map(({ path }) => path),
    templatesToShow().map(({ path }) => path),
  );
});

test("every subject has examples", (t) => {
  const subjects = partsIn(templatesFolder).filter(({ kind }) => kind === "subjects");
  const shown = readComponents("fi").map(({ path }) => path);
  t.true(subjects.length > 0);
  for (const { name } of subjects)
    t.true(
      shown.some((path) => path.startsWith(`subjects/${name}/`)),
      name,
    );
});

test("every example passes axe by itself, wide and light, narrow and dark", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  try {
    const loaded = loadEditions(join(import.meta.dirname, "../../../examples/skerrby"), undefined);
    if (!loaded.ok) return t.fail("The examples' plan has problems.");
    const plan = { ...loaded, all: loaded.editions.flatMap(contextsOf) };
    const shown = await writeGallery(folder, [plan], {
      url: "",
      pathPrefix: "/",
      pdf: true,
      search: true,
    });
    t.true(shown.length > 0);
    t.true(shown.every(({ context }) => context !== undefined));
    const addresses = shown.map(({ address }) => address);
    await using served = await serveFolder(folder);
    await using open = await openBrowser();
    const page = await open.browser.newPage();
    const faults: string[] = [];
    for (const address of [GALLERY, ...addresses]) {
      for (const view of views) {
        const lines = await faultsOf(page, `${served.origin}${address}`, view);
        faults.push(...lines.map((line) => `${address} ${view.width} px, ${view.scheme}: ${line}`));
      }
    }
    t.deepEqual(faults, []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

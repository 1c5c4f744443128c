/** Hostile texts in every field of every subject, in the interface's words and in translations: shown, never obeyed. */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { z } from "zod";
import { contentPolicyHeader } from "../../src/outputs/site/content-policy.ts";
import { type Served, serveFolder } from "../../src/outputs/serve-folder.ts";
import { type OpenBrowser, openBrowser } from "../../src/pdf/browser/open.ts";
import { fieldRegistry } from "../../src/plan/schema/fields.ts";
import { filesOf } from "../../src/plan/schema/files.ts";
import { subjects } from "../../src/subjects/index.ts";
import { compareEditions, isMarkup, readHarmless } from "./compare-editions.ts";
import { differences } from "./compare-lines.ts";
import { openStage, type Stage, writeHarmless, writeHostile } from "./hostile-editions.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { buildsFor } from "./place-texts.ts";
import { unseenStrings } from "./plan-fields.ts";
import { printedDeck } from "./read-deck.ts";
import { treeLines } from "./read-tree.ts";
import { watching } from "./watched-pages.ts";

const schemas = filesOf(subjects);
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const [without, hostile] = [join(folder, "without"), join(folder, "hostile")];
let stage: Stage;
/** The two editions, each at the root of a host of its own. */
let served: { without: Served; hostile: Served };
let open: OpenBrowser;

test.before(async (t) => {
  t.timeout(180_000);
  stage = openStage(join(folder, "data"), schemas);
  await writeHarmless(stage, without);
  const headers = { "Content-Security-Policy": contentPolicyHeader };
  served = {
    without: await serveFolder(without, headers),
    hostile: await serveFolder(hostile, headers),
  };
  open = await openBrowser();
});

test.after.always(async () => {
  await open?.[Symbol.asyncDispose]();
  await served?.without[Symbol.asyncDispose]();
  await served?.hostile[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses of pages that do not lead on at once. */
const pagesOf = (edition: string): string[] =>
  globSync("**/*.html", { cwd: edition })
    .filter((file) => !readFileSync(join(without, file), "utf8").includes('http-equiv="refresh"'))
    .sort();

test("the plan that texts are put into has every string that the schemas know", (t) => {
  const unseen = [...schemas]
    .flatMap(([name, schema]) => unseenStrings(schema, stage.plan.data.get(name), name))
    // It stands in the place of the long statement, and is tried in a plan of its own.
    .filter(([way]) => way !== "statement.text");
  // What is left out are ids, and letters alone.
  const open = unseen.filter(([, schema]) => takesHostile(schema));
  t.deepEqual(
    open.map(([way]) => way),
    [],
  );
  t.true(stage.plan.fields.length > 900);
});

/** The whole plan on one page, by the slides in it. */
const isWhole = (file: string): boolean =>
  readFileSync(join(without, file), "utf8").includes('class="page page--whole-plan"');

/** In how many builds a page is visited once. */
const TURNS = 12;

const takesHostile = (schema: z.core.$ZodType): boolean =>
  fieldRegistry.get(schema)?.refersTo === undefined &&
  hostileTexts.some(({ text }) => z.safeParse(schema, text).success);

test("every text in every field is refused by a line, or shown letter for letter and never obeyed", async (t) => {
  t.timeout(600_000);
  const expected = readHarmless(without);
  const visit = await watching(await open.browser.newPage());
  const linesAt = async ({ origin }: Served, file: string) => {
    const { tree, faults } = await visit(`${origin}/${file}`);
    const lines = treeLines(tree, isMarkup).map((line) => line.replaceAll(origin, "http://host"));
    return { lines, faults };
  };
  const pages = pagesOf(without);
  const whole = new Set(pages.filter(isWhole));
  const inBrowser = new Map<string, string[]>();
  const seen = async (file: string): Promise<string[]> => {
    const { lines, faults } = inBrowser.has(file)
      ? { lines: inBrowser.get(file) ?? [], faults: [] }
      : await linesAt(served.without, file);
    t.deepEqual(faults, [], file);
    inBrowser.set(file, lines);
    return lines;
  };
  const deckOf = (folder: string) =>
    printedDeck(open.browser, { data: stage.plan.folder, folder, language: "en" });
  const deck = await deckOf(without);
  t.deepEqual(deck.faults, []);
  const faults: string[] = [];
  const shown = new Map<string, number>();
  let [refused, visited] = [0, 0];
  for (let build = 0; build < buildsFor(hostileTexts); build++) {
    const edition = await writeHostile(stage, build, hostile);
    const compared = compareEditions(expected, hostile, edition);
    refused += edition.refused;
    faults.push(...compared.faults.map((fault) => `${build}: ${fault}`));
    const met = new Set<string>();
    // Nearly all texts stand on the page of the whole plan; the others take turns.
    const visits = pages.filter((file, index) => whole.has(file) || (index + build) % TURNS === 0);
    for (const file of visits) {
      const found = await linesAt(served.hostile, file);
      const differing = differences(await seen(file), found.lines, edition.readings, met);
      faults.push(...[...differing, ...found.faults].map((fault) => `${build}: ${file}: ${fault}`));
    }
    visited += visits.length;
    const printed = await deckOf(hostile);
    const inDeck = new Set<string>();
    const differing = differences(deck.lines, printed.lines, edition.readings, inDeck);
    faults.push(...[...differing, ...printed.faults].map((fault) => `${build}: PDF: ${fault}`));
    const inPrograms = [["a browser", met] as const, ["the PDF's facts", inDeck] as const];
    for (const [kind, words] of [...compared.met, ...inPrograms])
      for (const word of words)
        shown.set(kind, (shown.get(kind) ?? 0) + (edition.counts.get(word) ?? 0));
  }
  t.log(
    `${hostileTexts.length} texts × ${stage.plan.fields.length} fields and their translations: ` +
      `${refused} times refused by a line; shown ${[...shown].map(([kind, count]) => `${count} times in ${kind}`).join(", ")}; ` +
      `${visited} pages in a browser; lost, obeyed or broken out: ${faults.length}.`,
  );
  t.deepEqual(faults.slice(0, 20), []);
});

/** Measures the project against the bare tools that it is built on, in one run on one machine. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readManifest } from "../publish/manifest.ts";
import { makeProject } from "./cases/bare-site.ts";
import { generatePlan } from "./generate-plan.ts";
import { type Case, inTurn, type Measure, runCase } from "./run-case.ts";

/** One line of the report. */
export interface Line {
  what: string;
  ms: number;
  /** Largest memory of the process, without browsers. */
  mb: number;
  /** What it is compared with: how many times as long it takes. */
  ratio?: string;
}

export interface Section {
  title: string;
  lines: Line[];
}

export interface BenchOptions {
  data: string;
  /** How often each case is measured; the median counts. */
  times: number;
  /** How many pages the checkers are given. */
  pages: number;
  /** Sizes of the generated plans. */
  sizes: readonly number[];
}

/** @param onSection called as soon as a section is measured */
export async function bench(
  { data, times, pages, sizes }: BenchOptions,
  onSection: (section: Section) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const edition = join(folder, "edition");
    const site = (from: string, out: string): Case => ({
      name: "site",
      options: { data: from, out },
    });
    await runCase(site(data, edition));
    onSection(await siteSection(site(data, join(folder, "out")), edition, folder, times));
    onSection(await decksSection(data, edition, folder, times));
    onSection(await checksSection(edition, folder, pages));
    onSection(await growthSection(data, folder, sizes));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function siteSection(
  ours: Case,
  edition: string,
  folder: string,
  times: number,
): Promise<Section> {
  const project = join(folder, "bare");
  mkdirSync(project);
  makeProject({ edition, project });
  const bare = { name: "bare-site", options: { project, out: join(folder, "bare-out") } };
  const pages = { name: "pages", options: ours.options };
  const [floor, written, whole] = await inTurn([bare, pages, ours], times);
  return compared("Site in all languages", [
    ["bare Eleventy, pages ready made", floor],
    ["this project, pages from the data", written],
    ["the same with compressed twins, checksums, manifest", whole],
  ]);
}

async function decksSection(
  data: string,
  edition: string,
  folder: string,
  times: number,
): Promise<Section> {
  const ours = (isFirst: boolean): Case => ({
    name: "decks",
    options: { data, edition, isFirst },
  });
  const bare = (sideBySide: boolean): Case => ({
    name: "bare-decks",
    options: { edition, out: folder, sideBySide },
  });
  const cases = [bare(false), bare(true), ours(true), ours(false)];
  const [inOrder, atOnce, first, again] = await inTurn(cases, times);
  return compared("Decks in all languages", [
    ["bare Puppeteer, tagged print, page after page", inOrder],
    ["bare Puppeteer, all pages side by side", atOnce],
    ["this project, fitted for the first time, completed, proved", first],
    ["this project, fitted before, completed, proved", again],
  ]);
}

async function checksSection(edition: string, folder: string, count: number): Promise<Section> {
  const own = readManifest(edition)?.pages ?? [];
  const step = Math.max(1, Math.floor(own.length / count));
  const chosen = own.filter((_, index) => index % step === 0).slice(0, count);
  const files = chosen.map(({ file }) => file);
  const addresses = chosen.map(({ address, file }) =>
    file.endsWith("404.html") ? `/${file}` : address,
  );
  const pictures = join(folder, "pictures");
  mkdirSync(pictures);
  const cases: Case[] = [
    { name: "pa11y", options: { edition, addresses, oneBrowser: true } },
    { name: "pa11y", options: { edition, addresses, oneBrowser: false } },
    { name: "checks", options: { edition, files, pictures, only: "pa11y" } },
    { name: "checks", options: { edition, files, pictures } },
  ];
  const [ci, loop, same, all] = await inTurn(cases, 1);
  return compared(`Checks of ${files.length} pages`, [
    ["pa11y-ci's way: one browser, page after page", ci],
    ["plain pa11y in a loop", loop],
    ["this project, pa11y's checks alone", same],
    ["this project, all checks in all views", all],
  ]);
}

async function growthSection(
  data: string,
  folder: string,
  sizes: readonly number[],
): Promise<Section> {
  const lines: Line[] = [];
  let first: number | undefined;
  for (const size of sizes) {
    const plan = join(folder, `plan-${size}`);
    const out = join(folder, `grown-${size}`);
    generatePlan(data, plan, size);
    const { ms, mb } = await runCase({ name: "pages", options: { data: plan, out } });
    const pages = countPages(out);
    const perPage = ms / pages;
    first ??= perPage;
    lines.push({
      what: `levels and principles ${size}×: ${pages} pages, ${perPage.toFixed(1)} ms each`,
      ms,
      mb,
      ratio: `${(perPage / first).toFixed(2)}× per page`,
    });
    rmSync(out, { recursive: true, force: true });
  }
  return { title: "Growth", lines };
}

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  ).length;

/** Lines with their ratio to the first one. */
function compared(
  title: string,
  measures: [what: string, measure: Measure | undefined][],
): Section {
  const floor = measures[0]?.[1]?.ms ?? Number.NaN;
  return {
    title,
    lines: measures.flatMap(([what, measure], index) =>
      measure
        ? [{ what, ...measure, ...(index > 0 && { ratio: `${(measure.ms / floor).toFixed(2)}×` }) }]
        : [],
    ),
  };
}

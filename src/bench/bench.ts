/** Measures the project against the bare tools that it is built on, in one run on one machine. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../command/temporary-folder.ts";
import type { ShownSubject } from "../plan/layout-facts.ts";
import { readManifest } from "../publish/manifest.ts";
import { makeProject } from "./cases/bare-site.ts";
import { growthSection } from "./growth.ts";
import { type Case, inTurn, runCase } from "./run-case.ts";
import { compared, type Section } from "./section.ts";

export interface BenchOptions {
  data: string;
  /** How often each case is measured; the median counts. */
  times: number;
  /** How many pages the checkers are given. */
  pages: number;
  /** Sizes of the generated plans. */
  sizes: readonly number[];
  /** What the plan may speak of. */
  subjects: readonly ShownSubject[];
}

/** @param onSection called as soon as a section is measured */
export async function bench(
  { data, times, pages, sizes, subjects }: BenchOptions,
  onSection: (section: Section) => void,
): Promise<void> {
  using temporary = temporaryFolder("bench");
  const folder = temporary.path;
  const edition = join(folder, "edition");
  await runCase(site(data, edition));
  onSection(await siteSection(data, edition, folder, times));
  onSection(await decksSection(data, edition, folder, times));
  onSection(await checksSection(edition, folder, pages));
  onSection(await growthSection(data, folder, sizes, subjects));
}

const site = (data: string, out: string): Case => ({ name: "site", options: { data, out } });

async function siteSection(
  data: string,
  edition: string,
  folder: string,
  times: number,
): Promise<Section> {
  const project = join(folder, "bare");
  mkdirSync(project);
  makeProject({ edition, project });
  const bare = { name: "bare-site", options: { project, out: join(folder, "bare-out") } };
  const pages = { name: "pages", options: { data, out: join(folder, "pages-out") } };
  const [floor, written, whole] = await inTurn(
    [bare, pages, site(data, join(folder, "out"))],
    times,
  );
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
  return compared(`Checks of ${files.length} ${files.length === 1 ? "page" : "pages"}`, [
    ["pa11y-ci's way: one browser, page after page", ci],
    ["plain pa11y in a loop", loop],
    ["this project, pa11y's checks alone", same],
    ["this project, all checks in all views", all],
  ]);
}

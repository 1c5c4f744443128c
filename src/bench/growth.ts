/** Measures how building grows with the plan, in time and in memory. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ShownSubject } from "../plan/layout-facts.ts";
import { generatePlan } from "./generate-plan.ts";
import { runCase } from "./run-case.ts";
import type { Line, Section } from "./section.ts";

/**
 * Builds plans of several sizes as `npm run build -- --no-pdf --no-search` does.
 * @param sizes of the generated plans, as multiples of the one in `data`
 * @param subjects what the plan may speak of
 */
export async function growthSection(
  data: string,
  folder: string,
  sizes: readonly number[],
  subjects: readonly ShownSubject[],
): Promise<Section> {
  const lines: Line[] = [];
  let first: { perPage: number; mb: number; pages: number } | undefined;
  for (const size of sizes) {
    const plan = join(folder, `plan-${size}`);
    const out = join(folder, `grown-${size}`);
    generatePlan(data, plan, size, subjects);
    const { ms, mb } = await runCase({ name: "site", options: { data: plan, out } });
    const pages = countPages(out);
    const perPage = ms / pages;
    first ??= { perPage, mb, pages };
    const kilobytes = Math.round((1000 * (mb - first.mb)) / Math.max(pages - first.pages, 1));
    const more = pages > first.pages ? `, ${kilobytes} kB more for each` : "";
    lines.push({
      what: `what has pages and slides ${size}×: ${pages} pages, ${perPage.toFixed(1)} ms each`,
      ms,
      mb,
      ratio: `${(perPage / first.perPage).toFixed(2)}× per page${more}`,
    });
    rmSync(out, { recursive: true, force: true });
  }
  return { title: "Growth", lines };
}

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  ).length;

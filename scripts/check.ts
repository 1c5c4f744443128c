/** `npm run check`: proves on the finished edition that everyone can read it. 0 clean, 1 findings, 2 could not run. */
import { join } from "node:path";
import { type BuiltEdition, openEdition } from "../src/checks/built-edition.ts";
import { readExceptions } from "../src/checks/exceptions/read-exceptions.ts";
import { annotationsOf } from "../src/checks/report/annotations.ts";
import { composeReport } from "../src/checks/report/compose-report.ts";
import { groupFindings, linesOf } from "../src/checks/report/lines.ts";
import { recordOf } from "../src/checks/report/record.ts";
import type { Report } from "../src/checks/report/report.ts";
import { mergeShards, writeShard } from "../src/checks/report/shards.ts";
import { writeReport } from "../src/checks/report/write-report.ts";
import type { Result } from "../src/checks/results/result.ts";
import { openStore } from "../src/checks/results/store.ts";
import { runChecks } from "../src/checks/run/run-checks.ts";
import { destinationOf } from "../src/command/destination.ts";
import { runCommand } from "../src/command/run-command.ts";
import { sourceDate } from "../src/command/source-date.ts";
import { visible } from "../src/command/visible.ts";
import { writeWhole } from "../src/command/write-whole.ts";
import { formatProblem } from "../src/plan/problem.ts";
import { recover } from "../src/publish/swap.ts";
import { type CheckOptions, readOptions } from "./check-options.ts";
import { showProgress } from "./check-progress.ts";

const CLEAN = 0;
const FINDINGS = 1;
const COULD_NOT_RUN = 2;

const options = readOptions();
await runCommand(() => check(options), { failure: COULD_NOT_RUN });

async function check({ out, data, reports, ignore, ...options }: CheckOptions): Promise<number> {
  const today = sourceDate() ?? new Date();
  recover(destinationOf(out));
  const edition = openEdition(out, undefined, ignore);
  if (!edition)
    return failed(`There is no edition in ${visible(out)}/: build one with npm run build.`);
  const exceptions = readExceptions(join(data, "checks", "exceptions.yaml"));
  if (!exceptions.ok) return failed(exceptions.problems.map(formatProblem).join("\n"));
  const store = openStore();
  const merged = options.merge ? mergeShards(edition, reports, store.pictures) : undefined;
  if (merged?.ok === false) return failed(merged.message);

  const results = merged?.results ?? (await run(edition, options));
  const { shard } = options;
  const report = composeReport(edition, results, {
    folders: { templates: "templates", data },
    exceptions: exceptions.exceptions,
    // The day that exceptions are held against.
    today: today.toISOString().slice(0, 10),
    isWhole: shard === undefined,
  });
  if (shard)
    console.log(writeShard(shard, edition, results, { folder: reports, pictures: store.pictures }));
  else writeReport(report, reports, store.pictures);
  if (options.record && !shard) writeWhole(join(data, "last-check.yaml"), recordOf(report));
  tell(report, reports);
  return report.findings.length > 0 ? FINDINGS : CLEAN;
}

async function run(
  edition: BuiltEdition,
  { all, shard }: Pick<CheckOptions, "all" | "shard">,
): Promise<Result[]> {
  const progress = showProgress(process.stderr);
  try {
    return (await runChecks(edition, { all, shard, onProgress: progress })).results;
  } finally {
    progress.end();
  }
}

function tell(
  { findings, excepted, advice, pages, documents, checks, ran }: Report,
  reports: string,
) {
  for (const group of groupFindings(findings)) console.log(`\n${linesOf(group).join("\n")}`);
  if (process.env.GITHUB_ACTIONS) for (const line of annotationsOf(findings)) console.log(line);
  // Since the process began.
  const seconds = (performance.now() / 1000).toFixed(1);
  const isPart = ran.length < pages.exist;
  const done = isPart ? `a part, ${pages.checked} of` : `${pages.checked} of`;
  console.log(
    `\n${done} ${pages.exist} pages, ${documents} documents, ${checks.length} checks: ${findings.length} findings (${groupFindings(findings).length} faults), ${excepted.length} excepted, ${advice.length} pieces of advice. ${isPart ? reports : `${reports}/check.html`}  ${seconds} s`,
  );
}

function failed(message: string): number {
  console.error(message);
  return COULD_NOT_RUN;
}

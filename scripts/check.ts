/** `npm run check`: proves on the finished edition that everyone can read it. */
import { Command } from "commander";
import { z } from "zod";
import { openEdition } from "../src/checks/built-edition.ts";
import { groupFindings, linesOf } from "../src/checks/report/lines.ts";
import { runChecks } from "../src/checks/run/run-checks.ts";
import { NoBrowserError } from "../src/pdf/browser/find.ts";

const command = new Command()
  .name("npm run check --")
  .description("Checks every page and every PDF of the built edition.")
  .option("--out <dir>", "folder of the edition", "dist")
  .option("--all", "check everything again, also what has not changed", false)
  .helpOption("--help", "show this help");
command.parse();
const { out, all } = z.object({ out: z.string(), all: z.boolean() }).parse(command.opts());
process.exitCode = await check();

async function check(): Promise<number> {
  const begun = performance.now();
  const edition = openEdition(out);
  if (!edition) {
    console.error(`There is no edition in ${out}/: build one with npm run build.`);
    return 2;
  }
  try {
    const { results, known } = await runChecks(edition, { all });
    const findings = results.flatMap((result) => result.findings).filter((f) => !f.advice);
    for (const group of groupFindings(findings)) console.log(`\n${linesOf(group).join("\n")}`);
    const s = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`\n${results.length} checked, ${known} known, ${findings.length} findings, ${s} s`);
    return findings.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    return 2;
  }
}

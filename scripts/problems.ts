/** `npm run problems`: tells every mistake in data and catalogues, without building anything. */
import { runCommand } from "../src/command/run-command.ts";
import { loadCatalogues } from "../src/language/catalogue/load.ts";
import { formatProblem, type Problem } from "../src/plan/problem.ts";
import { warningsOf } from "../src/plan/warnings.ts";
import { subjects } from "../src/subjects/index.ts";
import { loadPlan } from "../src/subjects/load-plan.ts";
import { program } from "./command-line.ts";

program
  .name("npm run problems --")
  .description("Reads the plan's data and its translations and tells what is wrong, line by line.")
  .argument(
    "[files...]",
    "files that have changed; the catalogues are read if one of them, or word-division.yaml, is among these",
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .helpOption("--help", "show this help")
  .parse();

const { data } = program.opts<{ data: string }>();
const needsCatalogues =
  program.args.length === 0 || program.args.some((file) => /\.po$|word-division\.yaml$/.test(file));

await runCommand(() => {
  const problems = problemsIn(data);
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length > 0 ? 1 : 0;
});

function problemsIn(folder: string): Problem[] {
  const loaded = loadPlan(folder);
  if (!loaded.ok) return loaded.problems;
  for (const warning of warningsOf(loaded.plan, loaded.sources, subjects))
    console.error(formatProblem(warning));
  if (!needsCatalogues) return [];
  const found = loadCatalogues(folder, loaded.plan, loaded.sources, subjects);
  if (!found.ok) return found.problems;
  for (const warning of found.warnings) console.error(formatProblem(warning));
  return [];
}

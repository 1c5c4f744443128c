/** `npm run translate`: brings the catalogues of translations up to date with the data. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { runCommand } from "../src/command/run-command.ts";
import { writeWhole } from "../src/command/write-whole.ts";
import { outOfDate } from "../src/language/catalogue/changes.ts";
import { readFolder } from "../src/language/catalogue/folder.ts";
import { writePo } from "../src/language/catalogue/po-file.ts";
import { statusTable } from "../src/language/catalogue/status.ts";
import { formatProblem, sortProblems } from "../src/plan/problem.ts";
import { subjects } from "../src/subjects/index.ts";
import { loadPlan } from "../src/subjects/load-plan.ts";
import { program } from "./command-line.ts";

program
  .name("npm run translate --")
  .description(
    "Brings data/translations/<language>.po up to date with the data: new texts are added " +
      "empty, changed ones become fuzzy with their previous wording, gone ones are kept as obsolete. " +
      "A language of which the program has no words of its own takes them from interface.<language>.po.",
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .option("--check", "write nothing; exit 1 if a catalogue is not up to date with the data")
  .helpOption("--help", "show this help")
  .parse();

const { data, check } = program.opts<{ data: string; check?: true }>();
await runCommand(translate);

function translate(): number {
  const loaded = loadPlan(data);
  if (!loaded.ok) {
    for (const problem of loaded.problems) console.error(formatProblem(problem));
    return 1;
  }
  const { catalogues, problems } = readFolder(data, loaded.plan, loaded.sources, subjects);
  const toDo = catalogues.flatMap((catalogue) => outOfDate(catalogue));
  const mistakes = sortProblems([...problems, ...catalogues.flatMap((each) => each.problems)]);
  if (!check) {
    for (const { path, merged } of catalogues) {
      if (!merged) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, writePo(merged));
    }
  }
  console.log(statusTable(catalogues));
  for (const problem of mistakes) console.error(formatProblem(problem));
  if (check) for (const line of toDo) console.error(line);
  if (check && toDo.length > 0) console.error("Run: npm run translate");
  return mistakes.length > 0 || (check && toDo.length > 0) ? 1 : 0;
}

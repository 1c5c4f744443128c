/** `npm run words`: lists long words of headings that may not be divided yet, or words that nothing explains. */
import { runCommand } from "../src/command/run-command.ts";
import { formatProblem } from "../src/plan/problem.ts";
import { visible } from "../src/command/visible.ts";
import { loadEditions } from "../src/outputs/editions.ts";
import { headingWords, longWord } from "../src/outputs/site/heading-words.ts";
import { hardWord, unexplainedWords } from "../src/language/unexplained-words.ts";
import { subjects } from "../src/subjects/index.ts";
import { loadPlan } from "../src/subjects/load-plan.ts";
import { program } from "./command-line.ts";

program
  .name("npm run words --")
  .description(
    `Lists words of ${longWord} letters or more in headings that have no entry in word-division.yaml: ` +
      "language, word, a heading with it and its page. Nothing is built or changed.",
  )
  .option("--data <dir>", "folder of the plan's data files", "data")
  .option("--divided", "list the words that are divided, with | at their joints")
  .option(
    "--unexplained",
    `list words of the plan that readers may not know and that the glossary does not explain: abbreviations, names and words of ${hardWord} letters or more, the rarest first, with their number and first place`,
  )
  .helpOption("--help", "show this help")
  .parse();

const {
  data,
  divided = false,
  unexplained,
} = program.opts<{ data: string; divided?: true; unexplained?: true }>();
await runCommand(unexplained ? unexplainedInPlan : words);

function unexplainedInPlan(): number {
  const loaded = loadPlan(data);
  if (!loaded.ok) {
    for (const problem of loaded.problems) console.error(formatProblem(problem));
    return 1;
  }
  const found = unexplainedWords(loaded.plan, loaded.sources, subjects);
  for (const { kind, word, count, reference } of found)
    console.log([kind, word, count, `${data}/${reference}`].join("\t"));
  if (found.length === 0) console.log("Every abbreviation, name and long word is explained.");
  return 0;
}

async function words(): Promise<number> {
  const loaded = loadEditions(data, undefined);
  if (loaded.ok) {
    const found = (await headingWords(loaded)).filter(({ word, isUnlisted }) =>
      divided ? word.includes("|") : isUnlisted,
    );
    for (const { language, word, heading, address } of found)
      console.log([language, word, heading, address].map(visible).join("\t"));
    if (found.length === 0)
      console.log(
        divided
          ? "No word of a heading is divided."
          : "Every long word of a heading has its entry.",
      );
  } else {
    for (const problem of loaded.problems) console.error(formatProblem(problem));
    return 1;
  }
  return 0;
}
